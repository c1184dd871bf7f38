import { problem, type Problem } from '../problems/problem.ts';
import { placeOf, splitLines, type Line } from './lines.ts';

/** The largest document that is read, in bytes. An article of a newspaper takes about 10,000. */
export const MAX_DOCUMENT_BYTES = 2 * 1024 * 1024;

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const REPLACEMENT = '\uFFFD';
const REPLACEMENT_BYTES = [0xef, 0xbf, 0xbd];

/** Characters that no text and no XML 1.0 document may contain. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/u;

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
  // The decoder takes a byte order mark away, as editors do.
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') return { problems: [problem('DOCUMENT_EMPTY', { file })] };
  const nul = text.indexOf('\0');
  if (nul >= 0) return { problems: [problem('BINARY_DOCUMENT', { file, ...placeOf(text, nul) })] };
  const undecoded = firstUndecoded(text, bytes);
  if (undecoded) {
    const where = { file, ...placeOf(text, undecoded.index) };
    return { problems: [problem('NOT_UTF8', where, { byte: undecoded.byte })] };
  }
  const lines = splitLines(text);
  const isOdd = FORBIDDEN.test(text) || text.includes(REPLACEMENT);
  return { lines, problems: isOdd ? lines.flatMap((line) => oddCharacters(line, file)) : [] };
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

/** Characters that cannot or should not stand in a text: the first of each kind on the line. */
function oddCharacters({ line, text }: Line, file: string): Problem[] {
  const found: Problem[] = [];
  const control = FORBIDDEN.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const where = { file, line, column: control.index + 1 };
    found.push(problem('CONTROL_CHARACTER', where, { character: `U+${code}` }));
  }
  const lost = text.indexOf(REPLACEMENT);
  if (lost >= 0) {
    found.push(problem('REPLACEMENT_CHARACTER', { file, line, column: lost + 1 }));
  }
  return found;
}
