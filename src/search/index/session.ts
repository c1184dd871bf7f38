import * as pagefind from 'pagefind';
import { addressOf, contentOf, type ArticleRecord } from './record.ts';

/**
 * Up to this many fragments are files of their own; beyond, some share a file, so that neither the
 * number of files nor what a few hits make the reader load grows with the archive.
 */
const MAX_FRAGMENT_FILES = 1000;

type Records = Iterable<ArticleRecord> | AsyncIterable<ArticleRecord>;

/** The last index that was asked for: Pagefind is one process, which ends with an index. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Has Pagefind index records, one after another, and does something with the finished index. An
 * index that is asked for while another is being made waits for it.
 *
 * @param records - in the order in which equally good results are to come
 * @throws Error when Pagefind refuses a record or fails
 */
export function withIndex<T>(
  records: Records,
  use: (index: pagefind.PagefindIndex) => Promise<T>,
): Promise<{ records: number; result: T }> {
  const made = last.then(() => makeIndex(records, use));
  last = made.catch(() => undefined);
  return made;
}

async function makeIndex<T>(
  records: Records,
  use: (index: pagefind.PagefindIndex) => Promise<T>,
): Promise<{ records: number; result: T }> {
  try {
    const { index, errors } = await pagefind.createIndex({ maxFragments: MAX_FRAGMENT_FILES });
    if (!index) throw new Error(errors.join('; '));
    let count = 0;
    for await (const record of records) {
      await addRecord(index, record);
      count += 1;
    }
    return { records: count, result: await use(index) };
  } catch (error) {
    throw new Error('the search index could not be made', { cause: error });
  } finally {
    await pagefind.close();
  }
}

async function addRecord(index: pagefind.PagefindIndex, record: ArticleRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: addressOf(record),
    content: contentOf(record),
    language: 'en',
  });
  if (errors.length > 0) throw new Error(`${record.id}: ${errors.join('; ')}`);
}
