import { beginFile, openFile } from './signature.ts';

/** What the index knows of every article at once, by its number in the order of the archive. */
export interface ArticleTable {
  /** How many articles there are. */
  count: number;
  /** The first passage of each article, and at the end the number of all passages. */
  firstPassage: Uint32Array;
  /** The day of the newspaper, counted from 1 January 1970. */
  days: Int32Array;
  /** The page of the newspaper. */
  pages: Uint32Array;
  /** The column of each article, as an index of `columnNames`. */
  columns: Uint32Array;
  /** Columns as printed, in the order in which the archive has them first; the empty name is that of none. */
  columnNames: string[];
}

/** Writes the table column by column: how many passages, days since the article before, and so on. */
export function encodeArticles(table: ArticleTable): Uint8Array {
  const { count, firstPassage, days, pages, columns, columnNames } = table;
  const writer = beginFile('articles');
  writer.varint(count);
  for (let at = 0; at < count; at += 1) writer.varint(firstPassage[at + 1]! - firstPassage[at]!);
  for (let at = 0; at < count; at += 1) writer.signed(days[at]! - (days[at - 1] ?? 0));
  for (const page of pages) writer.varint(page);
  for (const column of columns) writer.varint(column);
  writer.texts(columnNames);
  return writer.toBytes();
}

/**
 * Reads what {@link encodeArticles} wrote.
 *
 * @throws Error for other bytes
 */
export function decodeArticles(bytes: Uint8Array): ArticleTable {
  const reader = openFile(bytes, 'articles');
  const count = reader.count();
  const firstPassage = new Uint32Array(count + 1);
  for (let at = 0; at < count; at += 1) firstPassage[at + 1] = firstPassage[at]! + reader.varint();
  const days = new Int32Array(count);
  for (let at = 0; at < count; at += 1) days[at] = (days[at - 1] ?? 0) + reader.signed();
  const pages = new Uint32Array(count).map(() => reader.varint());
  const columns = new Uint32Array(count).map(() => reader.varint());
  const columnNames = reader.texts();
  reader.end();
  return { count, firstPassage, days, pages, columns, columnNames };
}
