import { failureOf, refuse, type Reading } from '../failure.ts';
import { LINK_LIMIT, LONGEST_LINK, UNPACKED_LIMIT } from '../limits.ts';
import { VERSION, type LessonPack } from '../model.ts';
import { readPack } from '../reading/read-pack.ts';
import { fromBase64url, isBase64url, toBase64url } from './base64url.ts';
import { sealed, unsealed } from './checksum.ts';
import { compact, expand } from './compact.ts';
import { deflate, inflate } from './deflate.ts';

/** `1.` and what it stands before; `1` alone is the beginning of it. */
const LINK = /^(?:(?<version>[1-9]\d{0,3})(?:\.(?<packed>.*))?)?$/su;

/** A lesson as a link. */
export interface LessonLink {
  /** What stands behind the `#` of the address: nothing that needs escaping there. */
  text: string;
  /** False when it is too long to be passed on safely; then the lesson should go as a file. */
  fits: boolean;
}

/**
 * Packs a lesson into a link: the version, a full stop, and in base64url the checksum and the packed
 * JSON of {@link compact}. Frozen quotes are left out; who opens it reads the archive of that day.
 */
export async function encodeLink(pack: LessonPack): Promise<LessonLink> {
  const json = new TextEncoder().encode(JSON.stringify(compact(pack)));
  const text = `${VERSION}.${toBase64url(sealed(await deflate(json)))}`;
  return { text, fits: text.length <= LINK_LIMIT && json.length <= UNPACKED_LIMIT };
}

/**
 * Reads a link from anywhere. It looks at the length first, then at the checksum, and never unpacks
 * more than {@link UNPACKED_LIMIT}; what comes out is read by {@link readPack}.
 *
 * @param text - what stands behind the `#`
 * @returns the lesson without quotes, or why there is none; it rejects for nothing in the text
 */
export async function decodeLink(text: string): Promise<Reading> {
  try {
    const json = await inflate(bytesOf(text), UNPACKED_LIMIT);
    return readPack(expand(parse(json)));
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  if (text.length > LONGEST_LINK) refuse('link-too-long', { limit: LONGEST_LINK });
  const link = LINK.exec(text)?.groups ?? refuse('link-foreign');
  const { version = String(VERSION), packed = '' } = link;
  if (version !== String(VERSION)) refuse('version-unknown');
  if (!isBase64url(packed)) refuse('link-foreign');
  return unsealed(fromBase64url(packed) ?? new Uint8Array()) ?? refuse('link-incomplete');
}

function parse(json: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    return refuse('link-forged');
  }
}
