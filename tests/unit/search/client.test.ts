import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSearch } from '../../../src/search/browser/client.ts';
import type { Reply, Request } from '../../../src/search/browser/messages.ts';
import type { Answer } from '../../../src/search/lookup/answer.ts';

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
}

const answer: Answer = {
  query: { parts: [], notes: [] },
  articles: 1,
  passages: 2,
  parts: [],
  groups: [],
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

test('nothing is loaded before the first question', () => {
  open();
  expect(FakeWorker.all).toHaveLength(0);
});

test('a question is put to the worker and its answer comes back', async () => {
  const found = open().search('领导', 10);
  const [worker] = FakeWorker.all;
  expect(worker!.requests).toEqual([
    { kind: 'open', indexUrl: 'http://archive.example/base/search-index/' },
    { kind: 'search', ticket: 1, text: '领导', count: 10 },
  ]);
  worker!.say({ kind: 'answer', ticket: 1, answer });
  expect(await found).toBe(answer);
});

test('the last question wins', async () => {
  const { search } = open();
  const first = search('领', 10);
  const second = search('领导', 10);
  expect(await first).toBeUndefined();
  const [worker] = FakeWorker.all;
  worker!.say({ kind: 'answer', ticket: 1, answer: { ...answer, passages: 99 } });
  worker!.say({ kind: 'answer', ticket: 2, answer });
  expect(await second).toBe(answer);
  expect(FakeWorker.all).toHaveLength(1);
});

test('a failure is told, and the next question starts afresh', async () => {
  const { search } = open();
  const failed = search('领导', 10);
  FakeWorker.all[0]!.say({ kind: 'failure', ticket: 1, failure: 'damaged', message: 'x' });
  await expect(failed).rejects.toMatchObject({ name: 'SearchFailure', kind: 'damaged' });
  expect(FakeWorker.all[0]!.isEnded).toBe(true);
  const found = search('领导', 10);
  FakeWorker.all[1]!.say({ kind: 'answer', ticket: 2, answer });
  expect(await found).toBe(answer);
});

test('a worker that is refused is a failure', async () => {
  const { search } = open();
  const failed = search('领导', 10);
  FakeWorker.all[0]!.dispatchEvent(Object.assign(new Event('error'), { message: 'refused' }));
  await expect(failed).rejects.toMatchObject({ kind: 'no-worker' });
  vi.stubGlobal('Worker', function refuse() {
    throw new Error('blocked by policy');
  });
  await expect(search('领导', 10)).rejects.toMatchObject({ kind: 'no-worker' });
});

test('silence is waited out for a while only, and every file that arrives breaks it', async () => {
  const failed = open().search('领导', 10);
  const outcome = expect(failed).rejects.toMatchObject({ kind: 'timeout' });
  vi.advanceTimersByTime(900);
  FakeWorker.all[0]!.say({ kind: 'alive' });
  vi.advanceTimersByTime(900);
  expect(FakeWorker.all[0]!.isEnded).toBe(false);
  vi.advanceTimersByTime(200);
  await outcome;
  expect(FakeWorker.all[0]!.isEnded).toBe(true);
});

test('closing ends the worker and leaves no question open', async () => {
  const search = open();
  const found = search.search('领导', 10);
  search.close();
  expect(await found).toBeUndefined();
  expect(FakeWorker.all[0]!.isEnded).toBe(true);
});
