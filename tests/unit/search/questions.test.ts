import { beforeAll, expect, test } from 'vitest';
import type { Fetch } from '../../../src/search/browser/index-files.ts';
import { generatedRecords, NAMES } from './support/generated-archive.ts';
import { openRecords, type Files } from './support/open.ts';
import { requestOf } from './support/requests.ts';
import { converse, publish } from './support/site.ts';

let files: Files;

beforeAll(async () => {
  ({ files } = await openRecords(generatedRecords(40, 5), NAMES));
});

/** Fetches the files in rounds: all that are asked for at one time arrive together. */
function slowly(): { fetch: Fetch; rounds: string[][]; nextRound: () => Promise<void> } {
  const published = publish(() => files);
  const rounds: string[][] = [];
  let waiting: (() => void)[] = [];
  return {
    rounds,
    fetch: async (address, init) => {
      if (waiting.length === 0) rounds.push([]);
      rounds.at(-1)!.push(address.replace(/.*\/search-index\/(?:[0-9a-f]{6,}\/)?/u, ''));
      await new Promise<void>((arrive) => waiting.push(arrive));
      return published(address, init);
    },
    nextRound: async () => {
      const arriving = waiting;
      waiting = [];
      for (const arrive of arriving) arrive();
      // Unpacking goes through a stream, which takes some turns.
      await new Promise((resolve) => setTimeout(resolve, 30));
    },
  };
}

/** Lets rounds pass until something is settled. */
async function settled<T>(result: Promise<T>, nextRound: () => Promise<void>): Promise<T> {
  const state = { isOpen: true };
  const close = () => {
    state.isOpen = false;
  };
  result.then(close, close);
  while (state.isOpen) await nextRound();
  return result;
}

test('the first answer waits four times for the network, and loads nothing twice', async () => {
  const { fetch, rounds, nextRound } = slowly();
  const { ask } = converse(fetch);
  const question = {
    kind: 'search',
    request: requestOf('领导干部 cadres 工作', { count: 4 }),
  } as const;
  const answer = await settled(ask(question), nextRound);
  expect(answer.articles).toBeGreaterThan(4);
  expect(rounds.map((round) => round.map((name) => name.split('/')[0]))).toEqual([
    ['current.json'],
    ['articles.bin', 'directory.bin'],
    expect.arrayContaining(['t', 'places.bin', 'terms.bin']),
    expect.arrayContaining(['h']),
  ]);
  const names = rounds.flat();
  expect(new Set(names).size).toBe(names.length);
});

test('a search that was warmed begins with what it looks for', async () => {
  const { fetch, rounds, nextRound } = slowly();
  const { ask, warm } = converse(fetch);
  warm();
  await nextRound();
  await nextRound();
  rounds.splice(0);
  await settled(ask({ kind: 'search', request: requestOf('工作', { facets: [] }) }), nextRound);
  expect(rounds[0]).toEqual([expect.stringMatching(/^t\//u)]);
});

test('warming that fails is silent, and the next question tells', async () => {
  const { ask, warm } = converse(() => Promise.reject(new TypeError('Failed to fetch')));
  warm();
  await expect(ask({ kind: 'search', request: requestOf('工作') })).rejects.toMatchObject({
    kind: 'unreachable',
  });
});

test('a later search stops the earlier one where it is', async () => {
  const { fetch, rounds, nextRound } = slowly();
  const { ask } = converse(fetch);
  let isAnswered = false;
  void ask({ kind: 'search', request: requestOf('领导干部') }).then(() => {
    isAnswered = true;
  });
  await nextRound();
  await nextRound();
  expect(rounds.at(-1)).toContainEqual(expect.stringMatching(/^t\//u));
  const before = rounds.length;
  const nothing = ask({ kind: 'search', request: requestOf('-没有', { facets: [] }) });
  expect(await settled(nothing, nextRound)).toMatchObject({ articles: 0 });
  await nextRound();
  expect(isAnswered).toBe(false);
  expect(
    rounds
      .slice(before)
      .flat()
      .filter((name) => name.startsWith('h/')),
  ).toEqual([]);
});

test('a later search makes the alternatives of the earlier void, but not the names', async () => {
  const { fetch, nextRound } = slowly();
  const { ask } = converse(fetch);
  let isOffered = false;
  const names = ask({ kind: 'names' });
  void ask({ kind: 'alternatives', request: requestOf('Tientsin') }).then(() => {
    isOffered = true;
  });
  await settled(ask({ kind: 'search', request: requestOf('工作') }), nextRound);
  expect(await settled(names, nextRound)).toEqual(NAMES);
  await nextRound();
  expect(isOffered).toBe(false);
});

test('traditional characters find simplified text', async () => {
  const { ask } = converse(publish(() => files));
  const simplified = await ask({ kind: 'search', request: requestOf('领导') });
  const { query, ...found } = await ask({ kind: 'search', request: requestOf('領導') });
  expect(query.parts[0]!.simplified).toBe('领导');
  expect(found.passages).toBeGreaterThan(5);
  expect(found).toMatchObject({ articles: simplified.articles, groups: simplified.groups });
});
