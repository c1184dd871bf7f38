import { problem, type Problem } from '../problems/problem.ts';
import { positionAt, splitLines, type Line } from './lines.ts';
import { oddCharacters, REPLACEMENT } from './odd-characters.ts';

/** The largest document that is read, in bytes. An article of a newspaper takes about 10,000. */
export const MAX_DOCUMENT_BYTES = 2 * 1024 * 1024;

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const REPLACEMENT_BYTES = [0xef, 0xbf, 0xbd];

/**
 * Decodes a document into lines, or says why it is not text.
 *
 * @param bytes - the file as it came, with or without a byte order mark
 * @param file - its name, for problems
 * @returns the lines without the byte order mark, absent when the bytes are not readable as text
 */
export function decode(bytes: Uint8Array, file: string): { lines?: Line[]; problems: Problem[] } {
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    const details = { bytes: bytes.length, limit: MAX_DOCUMENT_BYTES };
    return { problems: [problem('DOCUMENT_TOO_LARGE', { file }, details)] };
  }
  if (isUtf16(bytes)) return { problems: [problem('DOCUMENT_UTF16', { file })] };
  // The decoder takes a byte order mark away, as editors do.
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') return { problems: [problem('DOCUMENT_EMPTY', { file })] };
  const nul = text.indexOf('\0');
  if (nul >= 0)
    return { problems: [problem('BINARY_DOCUMENT', { file, ...positionAt(text, nul) })] };
  const undecoded = firstUndecoded(text, bytes);
  if (undecoded) {
    const where = { file, ...positionAt(text, undecoded.index) };
    return { problems: [problem('NOT_UTF8', where, { byte: undecoded.byte })] };
  }
  const lines = splitLines(text);
  return { lines, problems: oddCharacters(text, lines, file) };
}

/** True for the byte order marks of UTF-16, and for NULs in every other one of the first bytes. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const [odd, even] = [first === 0 && third === 0, second === 0 && fourth === 0];
  return odd !== even;
}

/**
 * The first place where the decoder had to write U+FFFD: its index in the text and the byte, from
 * 1. Where the bytes themselves spell U+FFFD, it is the document's own.
 */
function firstUndecoded(
  text: string,
  bytes: Uint8Array,
): { index: number; byte: number } | undefined {
  if (!text.includes(REPLACEMENT)) return undefined;
  let byte = startsAt(bytes, 0, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  let index = 0;
  for (const character of text) {
    if (character === REPLACEMENT && !startsAt(bytes, byte, REPLACEMENT_BYTES)) {
      return { index, byte: byte + 1 };
    }
    index += character.length;
    byte += utf8Length(character.codePointAt(0)!);
  }
  return undefined;
}

function startsAt(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
