import { gunzipSync, gzipSync } from 'node:zlib';
import { isBefore, SIGNATURE } from '../text/bundle.ts';

/** Pagefind's own user interface, worker and second engine, none of which this site uses. */
const UNUSED =
  /^(?:pagefind-(?:component-ui|ui|modular-ui)\.(?:js|css)|pagefind-(?:highlight|worker)\.js|pagefind\.mjs|wasm\.unknown\.pagefind)$/u;

/** True for a file of Pagefind's output that the site does not need. */
export function isUnused(path: string): boolean {
  return UNUSED.test(path);
}

/**
 * What the site publishes of a file of Pagefind's.
 *
 * @returns its bytes, and its first token if it is a chunk of the index
 */
export function finished(path: string, bytes: Uint8Array): { bytes: Uint8Array; first: string[] } {
  if (path.endsWith('.pf_fragment')) return { bytes: withoutContent(bytes), first: [] };
  return { bytes, first: path.endsWith('.pf_index') ? [firstToken(bytes)] : [] };
}

/** A fragment: what Pagefind knows of an article once it is found. */
interface Fragment {
  content: string;
}

/**
 * Empties the text that Pagefind keeps for its excerpts: here it is unreadable, and half the index.
 *
 * @param bytes - a file of Pagefind's, with one fragment or with several by their names
 */
export function withoutContent(bytes: Uint8Array): Uint8Array {
  const json = unpack(bytes).toString('utf8');
  const parsed = JSON.parse(json) as Fragment | Record<string, Fragment>;
  const emptied = isFragment(parsed)
    ? { ...parsed, content: '' }
    : Object.fromEntries(
        Object.entries(parsed).map(([name, fragment]) => [name, { ...fragment, content: '' }]),
      );
  return gzipSync(`${SIGNATURE}${JSON.stringify(emptied)}`, { level: 9 });
}

/**
 * Reads the first token of a chunk of the index.
 *
 * A chunk is CBOR (RFC 8949): arrays around the words, each word an array that begins with its
 * text; so that after the heads of three arrays comes a string of text.
 *
 * @param bytes - a file of Pagefind's
 */
function firstToken(bytes: Uint8Array): string {
  const chunk = unpack(bytes);
  let at = 0;
  for (let depth = 0; depth < 3; depth += 1) at = head(chunk, at).end;
  const { value: length, end } = head(chunk, at);
  return chunk.toString('utf8', end, end + length);
}

/** Puts tokens into Pagefind's order. */
export function inOrder(tokens: string[]): string[] {
  return tokens.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
}

/** The head of a CBOR item: its number, and where what follows begins. */
function head(bytes: Buffer, at: number): { value: number; end: number } {
  const short = bytes[at]! & 0x1f;
  if (short < 24) return { value: short, end: at + 1 };
  const size = 2 ** (short - 24);
  return { value: bytes.readUIntBE(at + 1, size), end: at + 1 + size };
}

function unpack(bytes: Uint8Array): Buffer {
  const unpacked = gunzipSync(bytes);
  if (unpacked.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) {
    throw new Error('not a file of a Pagefind index');
  }
  return unpacked.subarray(SIGNATURE.length);
}

function isFragment(parsed: Fragment | Record<string, Fragment>): parsed is Fragment {
  return typeof parsed.content === 'string';
}
