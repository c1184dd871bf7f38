import type { ArticleWords } from '../../archive/words/model.ts';
import { pageWords, type PageWords } from './page-words.ts';

/**
 * A function that fetches the words of the page's article once, however often it is called; after a
 * failure the next call tries again. It rejects when they cannot be had.
 */
export function wordsLoader(address: string): () => Promise<PageWords> {
  let loading: Promise<PageWords> | undefined;
  return () => {
    loading ??= fetchWords(address).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function fetchWords(address: string): Promise<PageWords> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return pageWords((await response.json()) as ArticleWords);
}
