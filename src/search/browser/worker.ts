import { answerQuery } from '../lookup/answer.ts';
import type { IndexReader } from '../lookup/reader.ts';
import type { Query } from '../query/model.ts';
import { parseQuery } from '../query/parse.ts';
import { mayBeTraditional, withSimplified } from '../query/simplify.ts';
import { failureOf, SearchFailure } from './failure.ts';
import { indexFiles, type IndexFiles } from './index-files.ts';
import type { Reply, Request } from './messages.ts';
import { openIndex, type PagefindModule } from './pagefind.ts';

/*
 * The search's worker: runs Pagefind away from the page, answers the last question only.
 */

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
let indexUrl = '';
let index: Promise<IndexReader> | undefined;
/** From traditional to simplified characters; its tables take a while to unfold. */
let simplifier: Promise<(text: string) => string> | undefined;
let current = new AbortController();

scope.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'open') indexUrl = data.indexUrl;
  else void answer(data.ticket, data.text, data.count);
});

// Pagefind starts itself without waiting; what goes wrong then comes back with the first search.
scope.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
});

async function answer(ticket: number, text: string, count: number): Promise<void> {
  current.abort();
  current = new AbortController();
  const { signal } = current;
  try {
    index ??= open();
    const [reader, query] = await Promise.all([index, read(text)]);
    signal.throwIfAborted();
    const answer = await answerQuery(reader, query, count, signal);
    if (!signal.aborted) reply({ kind: 'answer', ticket, answer });
  } catch (error) {
    if (signal.aborted) return;
    const { kind, message } = failureOf(error);
    reply({ kind: 'failure', ticket, failure: kind, message });
  }
}

async function open(): Promise<IndexReader> {
  const files = indexFiles(indexUrl, fetch.bind(scope), () => {
    reply({ kind: 'alive' });
  });
  scope.fetch = files.fetch;
  return openIndex(await importPagefind(files), indexUrl, files);
}

async function importPagefind(files: IndexFiles): Promise<PagefindModule> {
  const url = `${indexUrl}pagefind.js`;
  try {
    return (await import(/* @vite-ignore */ url)) as PagefindModule;
  } catch (error) {
    // The import does not say why it failed, a fetch does.
    await files.fetch(url);
    throw new SearchFailure('damaged', `cannot run ${url}`, { cause: error });
  }
}

async function read(text: string): Promise<Query> {
  const query = parseQuery(text);
  if (!mayBeTraditional(text)) return query;
  simplifier ??= loadSimplifier();
  return withSimplified(query, await simplifier);
}

async function loadSimplifier(): Promise<(text: string) => string> {
  const { Converter } = await import('opencc-js/t2cn');
  return Converter({ from: 't', to: 'cn' });
}

function reply(message: Reply): void {
  scope.postMessage(message);
}
