import { refuse } from '../failure.ts';

const FORMAT = 'deflate-raw';

/**
 * Bytes that are unpacked at a time. Browsers unpack a chunk as a whole before they look whether
 * anybody still wants it, and deflate grows at most 1,032 times (RFC 1951): so much is all that can
 * come behind the limit.
 */
const SLICE = 128;

/** Bytes packed by deflate without a header (RFC 1951). */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream(FORMAT));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * Unpacks what {@link deflate} packed, and stops as soon as it grows beyond a limit.
 *
 * @param limit - in bytes
 * @returns exactly the bytes that were packed
 * @throws Refusal `link-bomb` beyond the limit, `link-forged` when the bytes are no deflate stream,
 * a part of one or more than one
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = slicesOf(bytes).pipeThrough(new DecompressionStream(FORMAT)).getReader();
  const unpacked = new Uint8Array(limit);
  let length = 0;
  for (;;) {
    const chunk = await reader.read().catch(() => refuse('link-forged'));
    if (chunk.done) return unpacked.subarray(0, length);
    if (length + chunk.value.length > limit) {
      await reader.cancel().catch(() => undefined);
      refuse('link-bomb', { limit });
    }
    unpacked.set(chunk.value, length);
    length += chunk.value.length;
  }
}

/** Bytes as a stream that gives a slice only when it is asked for one. */
function slicesOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= bytes.length) controller.close();
        else controller.enqueue(bytes.subarray(at, (at += SLICE)));
      },
    },
    { highWaterMark: 0 },
  );
}
