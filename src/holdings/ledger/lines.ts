import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 64 * 1024;

/**
 * The lines of a file, one at a time, without the LF at their ends. At most `CHUNK` bytes are held:
 * a longer line comes in pieces. Bytes are read as Latin-1, so that a character is a byte:
 * what is read so has to be ASCII.
 *
 * @param from - the byte at which to begin
 * @param to - the byte before which to stop; the end of the file by default
 * @throws the file system's error
 */
export function* readLines(file: string, from = 0, to = Infinity): Generator<string> {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(CHUNK);
    let rest = '';
    for (let at = from; at < to;) {
      const read = readSync(descriptor, buffer, 0, Math.min(CHUNK, to - at), at);
      if (read === 0) break;
      at += read;
      const lines = (rest + buffer.toString('latin1', 0, read)).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
      if (rest.length > CHUNK) {
        yield rest;
        rest = '';
      }
    }
    if (rest !== '') yield rest;
  } finally {
    closeSync(descriptor);
  }
}
