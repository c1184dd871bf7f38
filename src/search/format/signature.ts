import { ByteReader, ByteWriter } from './bytes.ts';

/** What a file of the index may hold, and the letter that says so in it. */
const KINDS = {
  articles: 'a',
  directory: 'd',
  chunk: 't',
  positions: 'p',
  heads: 'h',
  places: 'g',
  terms: 'v',
  names: 'n',
} as const;

export type FileKind = keyof typeof KINDS;

/** The version of the format: a search does not read an index of another. */
export const VERSION = 1;

/** Begins every file. */
const SIGNATURE = `dz${VERSION}`;

/**
 * Begins a file of the index: with what it is, so that no other bytes are taken for it.
 *
 * @param number - of the file, where there are several of its kind
 */
export function beginFile(kind: FileKind, number = 0): ByteWriter {
  const writer = new ByteWriter();
  writer.text(SIGNATURE + KINDS[kind]);
  writer.varint(number);
  return writer;
}

/**
 * Opens the unpacked bytes of a file behind its signature.
 *
 * @param number - of the file, where there are several of its kind
 * @throws Error when they are not a file of the index, or one of another kind, number or version
 */
export function openFile(bytes: Uint8Array, kind: FileKind, number = 0): ByteReader {
  const expected = beginFile(kind, number).toBytes();
  if (expected.some((byte, at) => bytes[at] !== byte)) {
    throw new Error(`not a file of the search index with its ${kind} ${number}`);
  }
  return new ByteReader(bytes.subarray(expected.length));
}
