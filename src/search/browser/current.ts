import { CURRENT, readCurrent, type Current } from '../format/files.ts';
import { openIndex } from '../lookup/open.ts';
import type { Load } from '../lookup/opening/read-file.ts';
import type { IndexReader } from '../lookup/reader.ts';
import { SearchFailure } from '../failure.ts';
import { fetchFile, type Fetch } from './index-files.ts';

/** Something to be done with an index. */
type Work<T> = (index: IndexReader) => Promise<T>;

/** An index that was current when its name was read. */
interface Version {
  digest: string;
  index: Promise<IndexReader>;
}

/**
 * Opens the current index when it is first needed, and keeps it. When a file of it is gone because
 * another index has been published meanwhile, the work is done from the beginning with that one, so
 * that no answer is put together from two. When a file is damaged it may be a cache's copy that is,
 * and the work is done once more past all caches. After a failure the index is opened anew.
 *
 * @param indexUrl - the folder of the index, absolute, ending in a slash
 * @returns a function that does work; rejects with a `SearchFailure`, or as the work does
 */
export function currentIndex(indexUrl: string, fetch: Fetch): <T>(work: Work<T>) => Promise<T> {
  let latest: Promise<Version> | undefined;
  const read = (cache: RequestCache) => (latest ??= readVersion(indexUrl, fetch, cache));

  const attempt = async <T>(version: Promise<Version>, work: Work<T>): Promise<T> => {
    try {
      const { index } = await version;
      return await work(await index);
    } catch (error) {
      if (error instanceof SearchFailure && latest === version) latest = undefined;
      throw error;
    }
  };
  return async (work) => {
    const version = read('default');
    try {
      return await attempt(version, work);
    } catch (error) {
      if (!isGone(error)) throw error;
      const { digest } = await version;
      const isDamaged = error.kind === 'damaged';
      const newer = read(isDamaged ? 'reload' : 'default');
      if ((await newer).digest === digest && !isDamaged) throw error;
      return attempt(newer, work);
    }
  };
}

/** True when a file was not there; some servers send a page that says so with the status of a file. */
function isGone(error: unknown): error is SearchFailure {
  return error instanceof SearchFailure && (error.kind === 'missing' || error.kind === 'damaged');
}

async function readVersion(indexUrl: string, fetch: Fetch, cache: RequestCache): Promise<Version> {
  const address = indexUrl + CURRENT;
  const bytes = await fetchFile(address, 'no-cache', fetch);
  let current: Current;
  try {
    current = readCurrent(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new SearchFailure('damaged', `not as it was written: ${address}`, { cause: error });
  }
  const load: Load = (name) => fetchFile(`${indexUrl}${current.index}/${name}`, cache, fetch);
  const index = openVersion(load, current);
  // Whoever needs the index hears of its failure; that nobody needs it any more is none.
  index.catch(() => undefined);
  return { digest: current.index, index };
}

async function openVersion(load: Load, current: Current): Promise<IndexReader> {
  const index = await openIndex(load);
  const { count, firstPassage } = index.articles;
  if (count !== current.articles || firstPassage[count] !== current.passages) {
    throw new SearchFailure('damaged', `not as many articles as ${CURRENT} says`);
  }
  return index;
}
