import { beforeAll, expect, test } from 'vitest';
import type { Sides } from '../../../src/archive/model.ts';
import type { ArticleRecord } from '../../../src/search/index/record.ts';
import { openRecords, type Files } from './support/open.ts';
import { requestOf } from './support/requests.ts';
import { converse, publish } from './support/site.ts';

let older: Files;
let newer: Files;

function record(id: string, passages: Sides<string>[]): ArticleRecord {
  return {
    ...{ id, date: '1960-06-11', page: 1, column: '', place: '', places: [], terms: [] },
    headline: { en: id, zh: id },
    passages,
  };
}

beforeAll(async () => {
  const old = [record('a', [{ en: 'The old plot', zh: '旧的试验田' }])];
  const added = [record('b', [{ en: 'The new plot', zh: '新的试验田' }])];
  ({ files: older } = await openRecords(old));
  ({ files: newer } = await openRecords([...old, ...added]));
});

const SEARCH = { kind: 'search', request: requestOf('plot') } as const;

/** A site that publishes anew as soon as a file of the older index is asked for. */
function republishingAt(path: RegExp, left: Files = newer) {
  let files = older;
  const fetched: string[] = [];
  const published = publish(() => files);
  const conversation = converse((address, init) => {
    fetched.push(address);
    if (path.test(address)) files = left;
    return published(address, init);
  });
  return { ...conversation, fetched };
}

test.each([
  ['before anything of it is loaded', /articles\.bin$/u],
  ['in the midst of it', /\/t\/0\.bin$/u],
  ['at its end', /\/h\/0\.bin$/u],
])('an archive that is published anew %s answers with what it has now', async (_, path) => {
  const { ask, fetched } = republishingAt(path);
  const answer = await ask(SEARCH);
  expect(answer).toMatchObject({ articles: 2, passages: 2 });
  expect(answer.groups.map(({ article }) => article)).toEqual(['a', 'b']);
  expect(fetched.filter((address) => address.endsWith('current.json'))).toHaveLength(2);
  // From then on the older index is forgotten.
  fetched.splice(0);
  expect(await ask(SEARCH)).toEqual(answer);
  expect(fetched).toEqual([]);
});

test('a host that keeps the older index answers with it to the end', async () => {
  const both = new Map([...older, ...newer]);
  const { ask } = republishingAt(/\/h\/0\.bin$/u, both);
  expect(await ask(SEARCH)).toMatchObject({ articles: 1, passages: 1 });
});

test('a page for what is not there is taken for a file that is gone', async () => {
  const gone = new TextEncoder().encode('<!doctype html><p>Not found');
  const pages = new Map([
    ...[...older.keys()].map((path): [string, Uint8Array] => [path, gone]),
    ...newer,
  ]);
  const { ask } = republishingAt(/\/t\/0\.bin$/u, pages);
  expect(await ask(SEARCH)).toMatchObject({ articles: 2, passages: 2 });
});

test('an index that is only half there is a failure, after it is asked what the index is now', async () => {
  const half = new Map([...older].filter(([path]) => !path.includes('/t/')));
  const { ask, fetched } = republishingAt(/current/u, half);
  await expect(ask(SEARCH)).rejects.toMatchObject({ kind: 'missing' });
  expect(fetched.filter((address) => address.endsWith('current.json'))).toHaveLength(2);
  expect(fetched.filter((address) => address.endsWith('t/0.bin'))).toHaveLength(1);
});

test('once the whole index is there, the next question is answered', async () => {
  let files: Files = new Map();
  const { ask } = converse(publish(() => files));
  await expect(ask(SEARCH)).rejects.toMatchObject({ kind: 'missing' });
  files = newer;
  expect(await ask(SEARCH)).toMatchObject({ articles: 2, passages: 2 });
});

test('a copy that a cache has damaged is passed over for the original', async () => {
  const published = publish(() => older);
  const { ask } = converse(async (address, init) => {
    const response = await published(address, init);
    const isCopy = init.cache === 'default' && address.endsWith('/t/0.bin');
    return isCopy ? new Response((await response.bytes()).slice(0, -9)) : response;
  });
  expect(await ask(SEARCH)).toMatchObject({ articles: 1, passages: 1 });
});
