import type { Code } from '../problems/catalogue.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { positionAt, type Line } from './lines.ts';

/** What programs write for bytes that they cannot read. */
export const REPLACEMENT = '\uFFFD';

/** Characters that no text and no XML 1.0 document may contain. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/u;

/** Characters that a text may contain but hardly should, by the problem that names them. */
const SUSPICIOUS: readonly { code: Code; pattern: RegExp }[] = [
  { code: 'BIDI_CONTROL', pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu },
  { code: 'INVISIBLE_CHARACTER', pattern: /[\u00AD\u200B-\u200D\u2060-\u2064\uFEFF]/gu },
  { code: 'UNKNOWN_CHARACTER', pattern: /[[\p{Co}\p{Cn}]--[\uFFFE\uFFFF]]/gv },
];

/**
 * Finds characters that cannot or should not stand in a text. Takes time linear in the text.
 *
 * @returns for forbidden and lost characters the first of every line; for suspicious ones the first
 *   of each kind in the text, with their number
 */
export function oddCharacters(text: string, lines: readonly Line[], file: string): Problem[] {
  const isOdd = FORBIDDEN.test(text) || text.includes(REPLACEMENT);
  return [
    ...(isOdd ? lines.flatMap((line) => oddInLine(line, file)) : []),
    ...SUSPICIOUS.flatMap(({ code, pattern }) => {
      const found = text.match(pattern);
      if (!found) return [];
      const where = { file, ...positionAt(text, text.indexOf(found[0])) };
      return [problem(code, where, { character: nameOf(found[0]), count: found.length })];
    }),
  ];
}

function oddInLine({ line, text }: Line, file: string): Problem[] {
  const found: Problem[] = [];
  const control = FORBIDDEN.exec(text);
  if (control) {
    const where = { file, line, column: control.index + 1 };
    found.push(problem('CONTROL_CHARACTER', where, { character: nameOf(control[0]) }));
  }
  const lost = text.indexOf(REPLACEMENT);
  if (lost >= 0) {
    found.push(problem('REPLACEMENT_CHARACTER', { file, line, column: lost + 1 }));
  }
  return found;
}

function nameOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
