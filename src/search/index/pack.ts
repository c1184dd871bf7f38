import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A file of an index. */
export interface IndexFile {
  /** Its path below the folder of the index. */
  name: string;
  bytes: Uint8Array;
}

/** How many files are packed at once. */
const AT_ONCE = 8;

/** Where gzip says which system it ran on, and what stands there for any (RFC 1952). */
const SYSTEM = { at: 9, unknown: 255 };

/**
 * Packs files, on other threads while the next ones are being made.
 *
 * @returns the files with gzip around their bytes, in their order
 */
export async function* packed(files: Iterable<IndexFile>): AsyncGenerator<IndexFile> {
  const waiting: Promise<IndexFile>[] = [];
  for (const file of files) {
    waiting.push(pack(file));
    if (waiting.length === AT_ONCE) yield await waiting.shift()!;
  }
  for (const file of waiting) yield await file;
}

async function pack({ name, bytes }: IndexFile): Promise<IndexFile> {
  const gzipped = await promisify(gzip)(bytes, { level: 9 });
  gzipped[SYSTEM.at] = SYSTEM.unknown;
  return { name, bytes: gzipped };
}
