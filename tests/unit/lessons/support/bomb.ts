import { constants, deflateRawSync } from 'node:zlib';

const MEBIBYTE = 2 ** 20;
const PART = 16 * MEBIBYTE;

/**
 * A deflate stream of very many spaces. It is put together from the same packed part again and
 * again, so that making it takes no time.
 *
 * @param size - what it unpacks to, in bytes; a multiple of 16 MiB
 */
export function bomb(size: number): Uint8Array<ArrayBuffer> {
  const part = deflateRawSync(Buffer.alloc(PART, ' '), {
    level: 9,
    finishFlush: constants.Z_FULL_FLUSH,
  });
  const parts = Array<Buffer>(size / PART).fill(part);
  return new Uint8Array(Buffer.concat([...parts, deflateRawSync('')]));
}

/** The packed size of a bomb of one gibibyte is about one mebibyte. */
export const GIBIBYTE = 1024 * MEBIBYTE;
