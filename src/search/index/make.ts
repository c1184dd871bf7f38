import { createHash } from 'node:crypto';
import { NAMES } from '../format/files.ts';
import { encodeNames } from '../format/names.ts';
import type { Name } from '../names/name.ts';
import { tokenFiles } from './chunks.ts';
import type { TokenList } from './list.ts';
import { mergeRuns } from './merge.ts';
import { packed, type IndexFile } from './pack.ts';
import type { ArticleRecord } from './record.ts';
import { gatherRuns } from './gather-runs.ts';
import { Tables } from './tables.ts';

/** Records one at a time, in the order of the archive. */
export type Records = Iterable<ArticleRecord> | AsyncIterable<ArticleRecord>;

/** What an index was made of, and what it takes. */
export interface MadeIndex {
  /** How many articles it knows. */
  records: number;
  passages: number;
  /** Names the index: the same files have the same, other files another. */
  digest: string;
  /** Of all its files, packed. */
  bytes: number;
  files: number;
}

/** A digest's length, in hexadecimal digits: of 48 bits, for the few indexes that a reader ever meets. */
const DIGEST_LENGTH = 12;

/**
 * Makes an index. The same records and names make the same files everywhere.
 *
 * @param scratch - a folder for what is put aside on the way
 * @param write - takes a file, packed; one after another
 */
export async function makeIndex(
  records: Records,
  names: readonly Name[],
  scratch: string,
  write: (file: IndexFile) => Promise<void>,
  runSize?: number,
): Promise<MadeIndex> {
  const tables = new Tables(names);
  const runs = await gatherRuns(records, tables, scratch, runSize);
  const hash = createHash('sha256');
  const made = { records: tables.articles, passages: tables.passages, bytes: 0, files: 0 };
  for await (const file of packed(filesOf(tables, names, runs))) {
    hash.update(`${file.name} ${file.bytes.length}\n`).update(file.bytes);
    await write(file);
    made.bytes += file.bytes.length;
    made.files += 1;
  }
  return { ...made, digest: hash.digest('hex').slice(0, DIGEST_LENGTH) };
}

function* filesOf(
  tables: Tables,
  names: readonly Name[],
  runs: readonly Iterable<TokenList>[],
): Generator<IndexFile> {
  yield* tables.files();
  yield { name: NAMES, bytes: encodeNames(names) };
  yield* tokenFiles(mergeRuns(runs));
}
