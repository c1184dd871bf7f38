import type { ArticleHead, IndexReader } from '../lookup/reader.ts';
import { FIRST_TOKENS_FILE, isBefore } from '../text/bundle.ts';
import { slotSize } from '../text/slots.ts';
import { RULER } from '../text/tokens.ts';
import { SearchFailure } from './failure.ts';
import type { IndexFiles } from './index-files.ts';

/** What this project uses of `pagefind.js`. */
export interface PagefindModule {
  createInstance: (options: {
    basePath: string;
    baseUrl: string;
    ranking: { pageLength: number };
  }) => Pagefind;
}

interface Pagefind {
  preload: (term: string) => Promise<unknown>;
  search: (term: string) => Promise<{ results: Result[] }>;
}

interface Result {
  id: string;
  /** Positions of everything that was found, in no order. */
  words: number[];
  data: () => Promise<{ raw_url: string }>;
}

/**
 * Opens an index with Pagefind.
 *
 * @param indexUrl - the folder of the index, absolute, ending in a slash
 * @param files - what `pagefind.js` fetches with
 * @throws SearchFailure
 */
export async function openIndex(
  { createInstance }: PagefindModule,
  indexUrl: string,
  files: IndexFiles,
): Promise<IndexReader> {
  await checkWasm();
  const firstTokens = (await readText(`${indexUrl}${FIRST_TOKENS_FILE}`, files)).trim();
  if (firstTokens === '') return EMPTY;
  // Without regard to length all articles score the same for the ruler, and so come in their order.
  const ranking = { pageLength: 0 };
  const pagefind = createInstance({ basePath: indexUrl, baseUrl: '/', ranking });
  const load = chunkLoader(pagefind, firstTokens.split('\n'));
  const search: Pagefind['search'] = (term) =>
    checked(files, async () => {
      await Promise.all(term.split(' ').map(load));
      return pagefind.search(term);
    });

  const { results } = await search(RULER);
  const rulers = new Map(results.map((result) => [result.id, result]));
  return {
    articles: new Map(
      results.map(({ id, words }, rank) => [id, { rank, size: slotSize(words[0]!) }]),
    ),
    positionsOf: async (tokens) => {
      const found = await search(tokens.join(' '));
      return new Map(found.results.map(({ id, words }) => [id, words.toSorted((a, b) => a - b)]));
    },
    headOf: async (key) => {
      const { raw_url: url } = await checked(files, () => rulers.get(key)!.data());
      return JSON.parse(url) as ArticleHead;
    },
  };
}

const EMPTY: IndexReader = {
  articles: new Map(),
  positionsOf: () => Promise.resolve(new Map()),
  headOf: () => Promise.reject(new SearchFailure('missing', 'the index is empty')),
};

/** Does some work of Pagefind's and says which file was at fault when that failed or fell short. */
async function checked<T>(files: IndexFiles, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    files.check();
  }
}

/**
 * Makes sure that Pagefind has every chunk in which a token begins with the given one. Pagefind
 * itself looks for one chunk only, and in a search for several terms may overlook even that.
 *
 * @param firstTokens - the first token of every chunk, ascending
 */
function chunkLoader(
  pagefind: Pagefind,
  firstTokens: string[],
): (token: string) => Promise<unknown> {
  return (token) => {
    const after = firstTokens.findIndex((first) => isBefore(token, first));
    const from = after < 0 ? firstTokens.length - 1 : Math.max(0, after - 1);
    const rest = firstTokens.slice(from + 1);
    const further = rest.findIndex((first) => !first.startsWith(token));
    const chunks = [firstTokens[from]!, ...(further < 0 ? rest : rest.slice(0, further))];
    return Promise.all(chunks.map((first) => pagefind.preload(first)));
  };
}

function readText(url: string, files: IndexFiles): Promise<string> {
  return checked(files, async () => (await files.fetch(url)).text());
}

/** Pagefind waits for ever when the browser refuses WebAssembly. */
async function checkWasm(): Promise<void> {
  try {
    await WebAssembly.compile(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  } catch (error) {
    throw new SearchFailure('no-wasm', 'WebAssembly is refused', { cause: error });
  }
}
