import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import type { FailureKind } from '../../../src/search/failure.ts';
import type { Fetch } from '../../../src/search/browser/index-files.ts';
import type { Question } from '../../../src/search/browser/messages.ts';
import type { ArticleRecord } from '../../../src/search/index/record.ts';
import { LONG_POSITIONS } from '../../../src/search/index/sizes.ts';
import { generatedRecords, NAMES } from './support/generated-archive.ts';
import { openRecords, type Files } from './support/open.ts';
import { requestOf } from './support/requests.ts';
import { converse, publish } from './support/site.ts';

/** An article in which some tokens stand so often that their positions have files of their own. */
const LONG: ArticleRecord = {
  ...{ id: '1961-01-01-p1-long', date: '1961-01-01', page: 1, column: '', place: '' },
  ...{ places: [], terms: [], headline: { en: 'Long', zh: '长' } },
  passages: [{ en: '', zh: '龘靐齉齾'.repeat(LONG_POSITIONS + 1) }],
};

const SEARCH: Question = { kind: 'search', request: requestOf('领导干部') };
/** For what stands only in the long article. */
const SEARCH_LONG: Question = { kind: 'search', request: requestOf('龘靐齉') };

let files: Files;
let older: Files;

beforeAll(async () => {
  const records = generatedRecords(40, 5);
  older = (await openRecords(records, NAMES)).files;
  ({ files } = await openRecords([...records, LONG], NAMES));
});

/** The files with some of them changed. */
function changed(pattern: RegExp, change: (bytes: Uint8Array, path: string) => Uint8Array): Files {
  const isMeant = ([path]: [string, Uint8Array]) => pattern.test(path);
  expect([...files].some(isMeant)).toBe(true);
  return new Map(
    Array.from(files, ([path, bytes]) => [path, pattern.test(path) ? change(bytes, path) : bytes]),
  );
}

const QUESTIONS: [file: string, pattern: RegExp, question: Question][] = [
  ['table of articles', /articles\.bin$/u, SEARCH],
  ['directory', /directory\.bin$/u, SEARCH],
  ['chunk', /\/t\/\d+\.bin$/u, SEARCH],
  ['file of positions', /\/p\/\d+\.bin$/u, SEARCH_LONG],
  ['pack of heads', /\/h\/\d+\.bin$/u, SEARCH],
  ['file of places', /places\.bin$/u, SEARCH],
  ['file of terms', /terms\.bin$/u, SEARCH],
  ['file of names', /names\.bin$/u, { kind: 'names' }],
  ['file of names', /names\.bin$/u, { kind: 'alternatives', request: requestOf('Tientsin') }],
];

const DAMAGES: [damage: string, change: (bytes: Uint8Array, path: string) => Uint8Array][] = [
  ['cut short', (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ['without its last byte', (bytes) => bytes.subarray(0, -1)],
  ['empty', () => new Uint8Array()],
  [
    'wrong in one bit',
    (bytes) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte)),
  ],
  [
    'a page that says it is not there',
    () => new TextEncoder().encode('<!doctype html><p>Not found'),
  ],
  ['packed twice', (bytes) => gzipSync(bytes)],
  ['of another kind', (_, path) => fileLike(path, /articles\.bin$/u, /directory\.bin$/u)],
  ['unpacked on the way and cut short', (bytes) => gunzipSync(bytes).subarray(0, -1)],
];

function fileLike(path: string, pattern: RegExp, otherwise: RegExp): Uint8Array {
  const wanted = pattern.test(path) ? otherwise : pattern;
  return [...files].find(([name]) => wanted.test(name))![1];
}

test.each(
  QUESTIONS.flatMap(([file, pattern, question]) =>
    DAMAGES.map(([damage, change]) => ({ file, damage, pattern, question, change })),
  ),
)(
  'a $file that is $damage is a failure and not another answer ($question.kind)',
  async (damaged) => {
    const { pattern, change, question } = damaged;
    const { ask } = converse(publish(() => changed(pattern, change)));
    await expect(ask(question)).rejects.toMatchObject({ kind: 'damaged' });
  },
);

test.each([
  ['t', SEARCH],
  ['p', SEARCH_LONG],
  ['h', SEARCH],
])(
  'two files of /%s/ that are taken for each other never give another answer',
  async (folder, question) => {
    const paths = [...files.keys()].filter((path) => path.includes(`/${folder}/`));
    const pairs = paths.flatMap((one, at) =>
      paths.slice(at + 1, at + 4).map((other) => [one, other]),
    );
    const answer = await converse(publish(() => files)).ask(question);
    let failures = 0;
    for (const [one, other] of pairs) {
      const exchanged = new Map(files).set(one!, files.get(other!)!).set(other!, files.get(one!)!);
      const asked = converse(publish(() => exchanged)).ask(question);
      try {
        expect(await asked, `${one} for ${other}`).toEqual(answer);
      } catch (error) {
        expect(error, `${one} for ${other}`).toMatchObject({ kind: 'damaged' });
        failures += 1;
      }
    }
    expect(failures).toBeGreaterThan(1);
  },
);

test('files of an older index are not taken for those of this one', async () => {
  const digestOf = (files: Files) =>
    [...files.keys()].find((name) => name.includes('/'))!.split('/')[0]!;
  const mixed = new Map(files);
  for (const [path, bytes] of older)
    mixed.set(path.replace(digestOf(older), digestOf(files)), bytes);
  mixed.set('current.json', files.get('current.json')!);
  await expect(converse(publish(() => mixed)).ask(SEARCH)).rejects.toMatchObject({
    kind: 'damaged',
  });
});

test.each<[string, string, FailureKind]>([
  ['missing', '', 'missing'],
  ['cut short', '{"version":1,"ind', 'damaged'],
  ['a page', '<!doctype html>', 'damaged'],
  ['of another version', '{"version":2,"index":"0","articles":0,"passages":0}', 'damaged'],
  ['of something else', '{"version":1,"index":"../../evil","articles":0,"passages":0}', 'damaged'],
])('a name of the index that is %s is a failure', async (_, text, kind) => {
  const changed = new Map(files);
  if (text === '') changed.delete('current.json');
  else changed.set('current.json', new TextEncoder().encode(text));
  await expect(converse(publish(() => changed)).ask(SEARCH)).rejects.toMatchObject({ kind });
});

test('another number of articles than the index should have is a failure', async () => {
  const changed = new Map(files);
  const current = new TextDecoder().decode(files.get('current.json'));
  changed.set(
    'current.json',
    new TextEncoder().encode(current.replace('"articles":41', '"articles":40')),
  );
  await expect(converse(publish(() => changed)).ask(SEARCH)).rejects.toMatchObject({
    kind: 'damaged',
  });
});

test('files that the server has unpacked already are taken as they are', async () => {
  const { ask } = converse(publish(() => changed(/\.bin$/u, (bytes) => gunzipSync(bytes))));
  const whole = await converse(publish(() => files)).ask({
    kind: 'search',
    request: requestOf('领导'),
  });
  expect(whole.passages).toBeGreaterThan(5);
  expect(await ask({ kind: 'search', request: requestOf('领导') })).toEqual(whole);
});

test.each<[string, () => Promise<Response>, FailureKind]>([
  ['a network that is gone', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
  [
    'a server that is down',
    () => Promise.resolve(new Response('', { status: 503 })),
    'unreachable',
  ],
  ['a file that is gone', () => Promise.resolve(new Response('', { status: 404 })), 'missing'],
])('%s is told from others', async (_, failing, kind) => {
  let isFailing = false;
  const published = publish(() => files);
  const fetch: Fetch = (address, init) => (isFailing ? failing() : published(address, init));
  const { ask } = converse(fetch);
  await ask({ kind: 'names' });
  isFailing = true;
  await expect(ask(SEARCH)).rejects.toMatchObject({ kind });
  isFailing = false;
  expect(await ask(SEARCH)).toEqual(await converse(published).ask(SEARCH));
});

test('what is in memory is still answered when the network is gone', async () => {
  let isGone = false;
  const published = publish(() => files);
  const { ask } = converse((address, init) =>
    isGone ? Promise.reject(new TypeError('Failed to fetch')) : published(address, init),
  );
  const before = await ask(SEARCH);
  isGone = true;
  expect(await ask(SEARCH)).toEqual(before);
});
