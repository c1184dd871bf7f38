import { problem, type Problem } from '../problems/problem.ts';
import type { ChineseHeader } from './chinese-header.ts';
import type { EnglishHeader } from './english-header.ts';
import { isNames, isSignedChinese, splitChineseNames } from './names/chinese.ts';
import { splitEnglishNames } from './names/english.ts';
import { isReadingOf } from './names/pinyin.ts';

/** More names than this sign no article; the bound keeps the comparison short. */
const MOST_NAMES = 40;
/** A longer line, in UTF-16 units, is text. */
const LONGEST = 400;

/**
 * Checks that the lines between the Chinese headline and the date are authors and not the rest of
 * the headline: they have a common surname, are signed by an office or are read like the names of
 * the English header. Foreign and pen names pass as long as the English header has as many names.
 *
 * @returns a warning of the first line that is no name, if there is one
 */
export function checkAuthorLines(
  english: EnglishHeader,
  { headline, authors }: ChineseHeader,
  file: string,
): Problem[] {
  if (!headline) return [];
  const known = splitEnglishNames(english.values.Author?.text ?? '').slice(0, MOST_NAMES);
  const count = authors.flatMap(({ text }) => splitChineseNames(text)).length;
  if (count <= known.length) return [];
  const isName = (name: string) =>
    isNames(name) || known.some((candidate) => isReadingOf(candidate, name));
  const wrong = authors.find(
    ({ text }) =>
      text.length > LONGEST || (!isSignedChinese(text) && !splitChineseNames(text).some(isName)),
  );
  return wrong ? [problem('AUTHOR_LINE_NOT_NAMES', { file, ...wrong })] : [];
}
