import { chineseNumber } from './chinese-numbers.ts';
import type { Dictionary } from '../dictionary.ts';
import { rounded } from './rounded.ts';
import { perDictionary, remembering } from './remember.ts';
import { stem } from '../words/stem.ts';
import { EXACT_SHARE, type Token } from './token.ts';
import { cutWords } from '../words/cut-words.ts';

const NUMERAL = '[〇零一二两三四五六七八九十百千万亿]';
const NUMBERS = new RegExp(
  String.raw`百分之(?<percent>${NUMERAL}+|[\d.]+)` +
    `|(?<below>${NUMERAL}+)分之(?<above>${NUMERAL}+)` +
    String.raw`|(?<month>1?\d|${NUMERAL}{1,2})月` +
    String.raw`|(?<figure>\d+(?:,\d{3})+(?!\d)|\d+(?:\s*\.\s*\d+)?)(?<scale>[多余几]?[十百千万亿]+)?` +
    `|(?<numeral>${NUMERAL}(?:[多余几]?${NUMERAL})+)`,
  'gu',
);

/**
 * The function that gives the words, numbers and months of a Chinese text. A word's keys are itself
 * and the stems of its glosses. It remembers words and runs of characters, because the blocks and
 * the sentences of an article share them.
 */
export const chineseReader = perDictionary((dictionary): ((text: string) => Token[]) => {
  const readWord = remembering((word) => wordToken(word, dictionary));
  const readRun = remembering((run) =>
    (/^[A-Za-z]/u.test(run) ? [run] : cutWords(run, dictionary)).map(readWord),
  );
  return (text) =>
    readTokens(text, (part) => (part.match(/\p{Script=Han}+|[A-Za-z]+/gu) ?? []).flatMap(readRun));
});

function readTokens(text: string, wordTokens: (text: string) => Token[]): Token[] {
  const plain = text.normalize('NFKC');
  const parts: Token[][] = [];
  let done = 0;
  for (const match of plain.matchAll(NUMBERS)) {
    const key = numberKey(match.groups ?? {});
    if (key === undefined) continue;
    parts.push(wordTokens(plain.slice(done, match.index)));
    parts.push([{ name: key, keys: [key], share: EXACT_SHARE }]);
    done = match.index + match[0].length;
  }
  return [...parts, wordTokens(plain.slice(done))].flat();
}

function numberKey(groups: Partial<Record<string, string>>): string | undefined {
  const read = (numeral: string | undefined) =>
    numeral === undefined ? undefined : chineseNumber(numeral.replace(/\s/gu, ''));
  const month = read(groups.month);
  if (month !== undefined) return month >= 1 && month <= 12 ? `#m${month}` : undefined;
  const below = read(groups.below);
  const above = read(groups.above);
  if (below !== undefined && above !== undefined) return `#${rounded(above / below)}`;
  const value =
    read(groups.percent) ??
    read(groups.figure && groups.figure + (groups.scale ?? '')) ??
    read(groups.numeral);
  return value === undefined ? undefined : `#${value}`;
}

function wordToken(word: string, { rows, starts, glosses, stems, shares }: Dictionary): Token {
  if (/^[A-Za-z]/u.test(word)) {
    return { name: word, keys: [stem(word.toLowerCase())], share: EXACT_SHARE };
  }
  const keys = [word];
  let share = 0;
  const row = rows.get(word);
  if (row !== undefined) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      keys.push(stems[glosses[at]!]!);
      share += shares[glosses[at]!]!;
    }
  }
  // One numeral alone is a number as well as a word, since `三` may be `three` or `3`.
  const value = word.length === 1 ? chineseNumber(word) : undefined;
  if (value !== undefined) keys.push(`#${value}`);
  return { name: word, keys, share };
}
