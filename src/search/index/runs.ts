import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { ByteReader, ByteWriter } from '../format/bytes.ts';
import type { TokenList } from './list.ts';
import { BLOCK_BYTES } from './sizes.ts';

/*
 * A run is a file of lists in the order of their tokens, in blocks, so that a run that is being read
 * takes no more memory than a block: the number of lists and of bytes, then the lists. A block
 * without lists is the end.
 */

const HEADER_BYTES = 8;

/** Writes a run. */
export function writeRun(path: string, lists: Iterable<TokenList>): void {
  const file = openSync(path, 'w');
  try {
    let block = new ByteWriter();
    let count = 0;
    const finishBlock = () => {
      writeFileSync(file, Uint32Array.of(count, block.length));
      writeFileSync(file, block.toBytes());
      block = new ByteWriter();
      count = 0;
    };
    for (const list of lists) {
      writeList(block, list);
      count += 1;
      if (block.length >= BLOCK_BYTES) finishBlock();
    }
    if (count > 0) finishBlock();
    finishBlock();
  } finally {
    closeSync(file);
  }
}

/** Reads a run block by block. */
export function* readRun(path: string): Generator<TokenList> {
  for (let at = 0; ;) {
    const [count, length] = new Uint32Array(readAt(path, at, HEADER_BYTES).buffer);
    if (count === 0) return;
    const reader = new ByteReader(readAt(path, at + HEADER_BYTES, length!));
    for (let left = count!; left > 0; left -= 1) yield readList(reader);
    at += HEADER_BYTES + length!;
  }
}

/** Reads so many bytes of a file, and does not leave it open: a merge may end at any time. */
function readAt(path: string, position: number, length: number): Uint8Array<ArrayBuffer> {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(length);
    readSync(file, bytes, { position });
    return bytes;
  } finally {
    closeSync(file);
  }
}

function writeList(writer: ByteWriter, { token, size, last, sides, positions }: TokenList): void {
  writer.text(token);
  writer.varint(size);
  writer.varint(last);
  for (const bytes of [sides, positions]) {
    writer.varint(bytes.length);
    writer.bytes(bytes);
  }
}

function readList(reader: ByteReader): TokenList {
  return {
    token: reader.text(),
    size: reader.varint(),
    last: reader.varint(),
    sides: reader.bytes(reader.varint()),
    positions: reader.bytes(reader.varint()),
  };
}
