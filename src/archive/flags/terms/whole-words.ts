import type { Dictionary } from '../../align/dictionary.ts';
import type { Span } from '../../align/bead.ts';
import { cutWords } from '../../align/words/cut-words.ts';

/**
 * Whether a wording found in Chinese is made of whole words and not of parts of others: 工会 is not in
 * 职工会议.
 */
export function isWhole(text: string, { from, to }: Span, dictionary: Dictionary): boolean {
  const start =
    from - (/\p{Script=Han}*$/u.exec(text.slice(Math.max(0, from - SIGHT), from))?.[0].length ?? 0);
  const end = to + (/^\p{Script=Han}*/u.exec(text.slice(to, to + SIGHT))?.[0].length ?? 0);
  const borders = new Set([start, end]);
  let at = start;
  for (const run of text.slice(start, end).match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? []) {
    for (const word of /^\p{Script=Han}/u.test(run) ? cutWords(run, dictionary) : [run]) {
      at += word.length;
      borders.add(at);
    }
  }
  return borders.has(from) && borders.has(to);
}

/** How far around a wording words are looked for, in UTF-16 units. */
const SIGHT = 8;
