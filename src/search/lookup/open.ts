import { decodeArticles } from '../format/articles.ts';
import { decodeDirectory } from '../format/directory.ts';
import { decodeEntries } from '../format/entries.ts';
import { ARTICLES, DIRECTORY, entriesFile, NAMES } from '../format/files.ts';
import { decodeNames } from '../format/names.ts';
import type { NamedFacet } from '../model.ts';
import { cached } from './opening/cache.ts';
import { openHeads } from './opening/heads.ts';
import { openPostings } from './opening/postings.ts';
import { fileReader, type Load } from './opening/read-file.ts';
import type { IndexReader } from './reader.ts';

/**
 * Opens an index. A file is loaded when it is needed, and once however many need it at a time; what
 * was needed lately is kept, and what there is one of, for good.
 *
 * @param load - loads a file of the index by its name, unpacked; rejects with a `SearchFailure`
 * @throws SearchFailure when what every search needs cannot be had
 */
export async function openIndex(load: Load): Promise<IndexReader> {
  const read = fileReader(load);
  const [{ thing: articles }, { thing: firsts }] = await Promise.all([
    read(ARTICLES, decodeArticles),
    read(DIRECTORY, decodeDirectory),
  ]);
  const names = cached(() => read(NAMES, decodeNames), Infinity);
  return {
    articles,
    postingsOf: openPostings(read, firsts, articles),
    headOf: openHeads(read, articles),
    entriesOf: cached(
      (facet: NamedFacet) => read(entriesFile(facet), (bytes) => decodeEntries(facet, bytes)),
      Infinity,
    ),
    names: () => names(NAMES),
  };
}
