import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSearch } from '../../../src/search/browser/client.ts';
import type { Reply, Request } from '../../../src/search/browser/messages.ts';
import type { Alternative, Answer } from '../../../src/search/model.ts';
import { requestOf } from './support/requests.ts';

/** A worker that does as the test says. */
class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  requests: Request[] = [];
  isEnded = false;

  constructor() {
    super();
    FakeWorker.all.push(this);
  }

  postMessage(request: Request): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(reply: Reply): void {
    this.dispatchEvent(new MessageEvent('message', { data: reply }));
  }

  refuse(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'refused' }));
  }
}

const NONE = { articles: 0, passages: 0 };
const ANSWER: Answer = {
  query: { parts: [], notes: [] },
  ...{ articles: 1, passages: 2, unfiltered: NONE, parts: [], groups: [] },
  facets: { months: [], columns: [], languages: { en: NONE, zh: NONE } },
};
const [SHORT, LONG] = [requestOf('领'), requestOf('领导')];
const ALTERNATIVE: Alternative = {
  typed: 'Tientsin',
  name: '天津',
  kind: 'places',
  text: '天津',
  articles: 1,
  passages: 1,
};

beforeEach(() => {
  FakeWorker.all = [];
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('location', { href: 'http://archive.example/base/search/' });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open() {
  return openSearch({ indexUrl: '/base/search-index/', patience: 1000 });
}

/** The worker that is at work. */
function worker(): FakeWorker {
  return FakeWorker.all.at(-1)!;
}

/** Answers the last question of a kind. */
function reply(
  kind: 'search' | 'alternatives' | 'names',
  result: (Reply & { kind: 'result' })['result'],
) {
  const asked = worker().requests.flatMap((request) =>
    request.kind === 'ask' && request.question.kind === kind ? [request.ticket] : [],
  );
  worker().say({ kind: 'result', ticket: asked.at(-1)!, result });
}

test('nothing is loaded before the first question', () => {
  open();
  expect(FakeWorker.all).toHaveLength(0);
});

test('a question is put to the worker and its answer comes back', async () => {
  const found = open().search(LONG);
  expect(worker().requests).toEqual([
    { kind: 'open', indexUrl: 'http://archive.example/base/search-index/' },
    { kind: 'ask', ticket: 1, question: { kind: 'search', request: LONG } },
  ]);
  reply('search', ANSWER);
  expect(await found).toBe(ANSWER);
});

test('warming starts the worker, once', async () => {
  const { warm, search } = open();
  warm();
  warm();
  const found = search(LONG);
  expect(FakeWorker.all).toHaveLength(1);
  expect(worker().requests.map(({ kind }) => kind)).toEqual(['open', 'warm', 'warm', 'ask']);
  reply('search', ANSWER);
  expect(await found).toBe(ANSWER);
});

test('the last question wins', async () => {
  const { search } = open();
  const first = search(SHORT);
  const second = search(LONG);
  expect(await first).toBeUndefined();
  worker().say({ kind: 'result', ticket: 1, result: { ...ANSWER, passages: 99 } });
  worker().say({ kind: 'failure', ticket: 1, failure: 'damaged', message: 'x' });
  reply('search', ANSWER);
  expect(await second).toBe(ANSWER);
  expect(FakeWorker.all).toHaveLength(1);
  expect(worker().isEnded).toBe(false);
});

test('alternatives and names do not disturb a search', async () => {
  const { search, alternatives, names } = open();
  const found = search(LONG);
  const offered = alternatives(LONG);
  const known = names();
  reply('names', []);
  reply('alternatives', [ALTERNATIVE]);
  reply('search', ANSWER);
  expect(await Promise.all([found, offered, known])).toEqual([ANSWER, [ALTERNATIVE], []]);
});

test('a later search makes alternatives void, but not names', async () => {
  const { search, alternatives, names } = open();
  const offered = alternatives(SHORT);
  const known = names();
  const found = search(LONG);
  expect(await offered).toBeUndefined();
  reply('names', []);
  reply('search', ANSWER);
  expect(await known).toEqual([]);
  expect(await found).toBe(ANSWER);
});

test('later alternatives make earlier ones void', async () => {
  const { alternatives } = open();
  const first = alternatives(SHORT);
  const second = alternatives(LONG);
  expect(await first).toBeUndefined();
  reply('alternatives', [ALTERNATIVE]);
  expect(await second).toEqual([ALTERNATIVE]);
});

test('a failure is told, and the next question starts afresh', async () => {
  const { search } = open();
  const failed = search(LONG);
  worker().say({ kind: 'failure', ticket: 1, failure: 'damaged', message: 'x' });
  await expect(failed).rejects.toMatchObject({ name: 'SearchFailure', kind: 'damaged' });
  expect(worker().isEnded).toBe(true);
  const found = search(LONG);
  expect(FakeWorker.all).toHaveLength(2);
  reply('search', ANSWER);
  expect(await found).toBe(ANSWER);
});

test('names that fail leave a search that is under way alone', async () => {
  const { search, names } = open();
  const failed = names();
  const found = search(LONG);
  worker().say({ kind: 'failure', ticket: 1, failure: 'missing', message: 'x' });
  await expect(failed).rejects.toMatchObject({ kind: 'missing' });
  expect(worker().isEnded).toBe(false);
  reply('search', ANSWER);
  expect(await found).toBe(ANSWER);
});

test('a worker that is refused is a failure of everything that is asked', async () => {
  const { search, names } = open();
  const failed = [search(LONG), names()];
  worker().refuse();
  for (const each of failed) await expect(each).rejects.toMatchObject({ kind: 'no-worker' });
  vi.stubGlobal('Worker', function refuse() {
    throw new Error('blocked by policy');
  });
  await expect(search(LONG)).rejects.toMatchObject({ kind: 'no-worker' });
});

test('a worker that is refused while it is warmed is tried again by the next question', async () => {
  const { warm, search } = open();
  warm();
  worker().refuse();
  const found = search(LONG);
  expect(FakeWorker.all).toHaveLength(2);
  reply('search', ANSWER);
  expect(await found).toBe(ANSWER);
  vi.stubGlobal('Worker', function refuse() {
    throw new Error('blocked by policy');
  });
  open().warm();
});

test('what an earlier worker still says is not heard', async () => {
  const { search } = open();
  const failed = search(SHORT);
  const earlier = worker();
  earlier.refuse();
  await expect(failed).rejects.toMatchObject({ kind: 'no-worker' });
  const found = search(LONG);
  earlier.refuse();
  earlier.say({ kind: 'failure', ticket: 2, failure: 'damaged', message: 'x' });
  reply('search', ANSWER);
  expect(await found).toBe(ANSWER);
});

test('silence is waited out for a while only, and every file that arrives breaks it', async () => {
  const { search, names } = open();
  const outcomes = [search(LONG), names()].map((asked) =>
    expect(asked).rejects.toMatchObject({ kind: 'timeout' }),
  );
  vi.advanceTimersByTime(900);
  worker().say({ kind: 'alive' });
  vi.advanceTimersByTime(900);
  expect(worker().isEnded).toBe(false);
  vi.advanceTimersByTime(200);
  await Promise.all(outcomes);
  expect(worker().isEnded).toBe(true);
});

test('a worker that nothing is asked of may be silent', async () => {
  const { warm, search } = open();
  warm();
  vi.advanceTimersByTime(5000);
  const found = search(LONG);
  reply('search', ANSWER);
  expect(await found).toBe(ANSWER);
  vi.advanceTimersByTime(5000);
  expect(worker().isEnded).toBe(false);
});

test('closing ends the worker and leaves no question open', async () => {
  const { search, alternatives, names, close } = open();
  const found = search(LONG);
  const offered = alternatives(LONG);
  const known = names();
  close();
  expect(await found).toBeUndefined();
  expect(await offered).toBeUndefined();
  await expect(known).rejects.toMatchObject({ kind: 'no-worker' });
  expect(worker().isEnded).toBe(true);
});
