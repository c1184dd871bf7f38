import type { Dictionary } from '../dictionary.ts';
import { englishNumbers } from './english-numbers.ts';
import { isFunctionWord } from '../words/glosses.ts';
import { perDictionary, remembering } from './remember.ts';
import { stem } from '../words/stem.ts';
import { plainLetters } from '../words/syllables.ts';
import { EXACT_SHARE, type Token } from './token.ts';
import { cutWords } from '../words/cut-words.ts';

const WORDS =
  /\p{Script=Han}+|\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th)?|[\p{Script=Latin}\p{M}]+(?:['’][\p{Script=Latin}\p{M}]+)*/gu;

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A token of an English text. */
export interface EnglishToken extends Token {
  /** The word in lower case when it begins with a capital and so may be a name. */
  capital?: string;
}

/**
 * The function that gives the words, numbers and months of an English text, function words left out.
 * Chinese that was left in it becomes Chinese words, which only their like can match. It remembers
 * each word, because texts of an article share many.
 */
export const englishReader = perDictionary((dictionary): ((text: string) => EnglishToken[]) => {
  const read = remembering((word) => {
    const plain = plainLetters(word);
    return { plain, tokens: wordTokens(word, plain, dictionary) };
  });
  return (text) => {
    const whole = text.normalize('NFKC');
    const matches = [...whole.matchAll(WORDS)];
    const readings = matches.map(([word]) => read(word));
    const joined = matches.map(({ index }, at) => {
      const before = matches[at - 1];
      if (!before) return false;
      const gap = whole.slice(before.index + before[0].length, index);
      return gap === ' ' || /^[\s-]*$/u.test(gap);
    });
    const words = readings.map(({ plain }) => plain);
    const numbers = englishNumbers(words, joined).map((value) => exactToken(`#${value}`));
    return [...readings.flatMap(({ tokens }) => tokens), ...numbers];
  };
});

function wordTokens(original: string, plain: string, dictionary: Dictionary): EnglishToken[] {
  if (/^\p{Script=Han}/u.test(plain)) return cutWords(plain, dictionary).map(exactToken);
  if (/^\d/u.test(plain) || isFunctionWord(plain)) return [];
  const key = stem(plain.replace(/['’]s$/u, ''));
  const month = MONTHS.indexOf(original) + 1;
  // A month may also be another word: the Long March.
  if (month > 0) return [{ ...exactToken(`#m${month}`), keys: [`#m${month}`, key] }];
  const number = dictionary.numbers.get(key);
  const share = number === undefined ? 0 : dictionary.shares[number]!;
  // A name and a word that look alike are two tokens, since only the name has a pronunciation.
  return /^\p{Lu}/u.test(original)
    ? [{ name: `^${plain}`, keys: [key], share, capital: plain }]
    : [{ name: key, keys: [key], share }];
}

function exactToken(key: string): Token {
  return { name: key, keys: [key], share: EXACT_SHARE };
}
