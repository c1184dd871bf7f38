import { SearchFailure } from '../failure.ts';

/*
 * A file of an index is addressed by the index's digest and may come from any cache; only the one
 * file that names the current index is always asked after.
 */

/** Fetches as a browser does. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/**
 * Fetches a file.
 *
 * @param address - absolute
 * @param cache - `no-cache` for a file that changes under its address
 * @returns its bytes, unpacked, whether or not the server or the browser has done so already
 * @throws SearchFailure of the kinds `unreachable`, `missing` and `damaged`
 */
export async function fetchFile(
  address: string,
  cache: RequestCache,
  fetch: Fetch,
): Promise<Uint8Array> {
  const bytes = await fetchBytes(address, cache, fetch);
  if (!isPacked(bytes)) return bytes;
  try {
    return await unpacked(bytes);
  } catch (error) {
    throw new SearchFailure('damaged', `not as it was written: ${address}`, { cause: error });
  }
}

async function fetchBytes(
  address: string,
  cache: RequestCache,
  fetch: Fetch,
): Promise<Uint8Array<ArrayBuffer>> {
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await fetch(address, { cache });
    bytes = await response.arrayBuffer();
  } catch (error) {
    throw new SearchFailure('unreachable', `could not fetch ${address}`, { cause: error });
  }
  if (!response.ok) {
    const kind = response.status < 500 ? 'missing' : 'unreachable';
    throw new SearchFailure(kind, `${response.status} for ${address}`);
  }
  return new Uint8Array(bytes);
}

/** True for what begins as gzip does (RFC 1952). */
function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Unpacks, and so has the checksum of the content verified. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
