import type { ArticleTable } from '../../format/articles.ts';
import { dateOf } from '../../format/days.ts';
import { headsFile } from '../../format/files.ts';
import { decodeHeads, HEADS_PER_PACK, type Head } from '../../format/heads.ts';
import type { IndexReader } from '../reader.ts';
import { cached } from './cache.ts';
import type { ReadFile } from './read-file.ts';

/** How many bytes of heads are kept, unpacked. */
const ROOM = 1_000_000;

/** Makes the function that says what the results say of an article. */
export function openHeads(read: ReadFile, table: ArticleTable): IndexReader['headOf'] {
  const packOf = cached(
    (pack: number) => read(headsFile(pack), (bytes) => packIn(bytes, pack, table)),
    ROOM,
  );
  return async (article) => {
    const pack = await packOf(Math.floor(article / HEADS_PER_PACK));
    return {
      ...pack[article % HEADS_PER_PACK]!,
      date: dateOf(table.days[article]!),
      page: table.pages[article]!,
      column: table.columnNames[table.columns[article]!]!,
    };
  };
}

function packIn(bytes: Uint8Array, pack: number, { count }: ArticleTable): Head[] {
  const heads = decodeHeads(bytes, pack);
  if (heads.length !== Math.min(HEADS_PER_PACK, count - pack * HEADS_PER_PACK)) {
    throw new RangeError(`${heads.length} heads in pack ${pack}`);
  }
  return heads;
}
