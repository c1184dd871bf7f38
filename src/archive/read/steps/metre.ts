import type { Sides } from '../../model.ts';
import { CHINESE } from '../languages/chinese.ts';
import { ENGLISH } from '../languages/english.ts';
import { TABLE_ROW } from '../language.ts';
import { fold } from '../../fold.ts';
import type { Metre } from './verse.ts';

/** English letters that a Chinese character of verse takes at most. */
const MOST_LETTERS = 10;
const LONGEST: Sides<number> = { zh: 30, en: 140 };
/** A line of a list, not of a poem. */
const ITEM = /^[（(]?[一二三四五六七八九十\d①-⑳]{1,3}[）)、.．]/u;

/** Lines of lists, of dialogue, of slogans and of listings (`首都剧场：茶馆`). */
const NO_VERSE = [
  /；$/u,
  /^[“"「—]/u,
  /^[^，。！？；、\s]+！[”」]?$/u,
  /^[^，。！？：]{1,12}[：:]/u,
];
/** A line of several clauses, one of them longer than this, is prose. */
const LONGEST_CLAUSE = 12;

/**
 * Chinese verse: lines of a few clauses, which have the same length, or which run on with a comma
 * at the end of a line as no paragraph of prose does; or nothing but short lines without a stop.
 */
export const CHINESE_METRE: Metre = {
  mayBeVerse: (text) =>
    text.length <= LONGEST.zh &&
    fold(text).length >= 2 &&
    !ITEM.test(text) &&
    !TABLE_ROW.test(text) &&
    !hasLongClause(text) &&
    !/[：:]$|^[（(].*[）)]$/u.test(text),
  isPoem: (lines, isWholeBody) => {
    if (NO_VERSE.some((pattern) => shareOf(lines, pattern) >= 0.5)) return false;
    const clauses = lines.flatMap(clauseLengths);
    const regular = shareOfCommonest(clauses);
    const stopped = shareOf(lines, /\p{P}$/u);
    if (lines.length < 4) return clauses.length >= 4 && regular === 1 && stopped === 1;
    return (
      (regular >= 0.6 && clauses.length >= 6) ||
      shareOf(lines, /[，、—…]$/u) >= 0.2 ||
      (isWholeBody && stopped <= 0.1)
    );
  },
  isFinished: CHINESE.isFinished,
};

/**
 * A translation of verse has no metre of its own: it is verse where the Chinese is, and no line of
 * it is much longer than the longest Chinese verse.
 */
export function englishMetre(chineseVerses: readonly string[]): Metre {
  const count = chineseVerses.length;
  const longest = chineseVerses.reduce((most, { length }) => Math.max(most, length), 0);
  const limit = Math.min(LONGEST.en, longest * MOST_LETTERS);
  return {
    mayBeVerse: (text) => text.length <= limit && !ITEM.test(text) && !TABLE_ROW.test(text),
    isPoem: (lines) => lines.length >= Math.max(2, count / 3) && lines.length <= count * 3,
    isFinished: ENGLISH.isFinished,
  };
}

function shareOf(lines: readonly string[], pattern: RegExp): number {
  return lines.filter((line) => pattern.test(line)).length / lines.length;
}

function hasLongClause(text: string): boolean {
  const lengths = clauseLengths(text);
  return lengths.length > 1 && Math.max(...lengths) > LONGEST_CLAUSE;
}

function clauseLengths(line: string): number[] {
  return line
    .split(/[\s，。！？；、：—…]+/u)
    .map((clause) => fold(clause).length)
    .filter((length) => length > 0);
}

/** Share of the clauses that have the commonest length; 0 when that is no length of a verse. */
function shareOfCommonest(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [length, count] = [...counts].reduce(
    (most, entry) => (entry[1] > most[1] ? entry : most),
    [0, 0],
  );
  return length >= 4 && length <= 8 ? count / lengths.length : 0;
}
