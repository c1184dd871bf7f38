import { numberAt } from '../../../align/tokens/english-numbers.ts';
import { rounded } from '../../../align/tokens/rounded.ts';
import {
  fractionKeys,
  numberKey,
  numberKeys,
  percentKeys,
  unitKey,
  type Figure,
} from '../figure.ts';
import { joinRanges } from '../ranges.ts';
import { findDays, namedDate } from './dates.ts';
import { wordsOf, type Word } from './words.ts';

const JOINS = /^\s*(?:to|or|and|[-–—]|, or)\s*$/u;

const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/** What is counted, as far as Chinese may count it in other units. */
const UNITS: readonly (readonly [RegExp, (value: number) => string[]])[] = [
  [/^[\s-]*dozen/iu, (value) => [numberKey(value * 12)]],
  [/^[\s-]*decades?\b/iu, (value) => [unitKey(value * 10, 'years')]],
  [/^[\s-]*years?\b/iu, (value) => [unitKey(value, 'years'), unitKey(value * 12, 'months')]],
  [/^[\s-]*months?\b/iu, (value) => [unitKey(value, 'months')]],
  [/^[\s-]*weeks?\b/iu, (value) => [unitKey(value, 'weeks'), unitKey(value * 7, 'days')]],
  [/^[\s-]*days?\b/iu, (value) => [unitKey(value, 'days')]],
  [/^[\s-]*hours?\b/iu, (value) => [unitKey(value, 'hours')]],
  [/^[\s-]*minutes?\b/iu, (value) => [unitKey(value, 'minutes')]],
];

/**
 * The numbers and dates of an English text: figures, words, ordinals, fractions, percentages, ranges,
 * names of months and weekdays.
 *
 * @param text - see `sideText`
 * @returns in the order of the text
 */
export function englishFigures(text: string): Figure[] {
  const words = wordsOf(text);
  const plain = words.map((word) => word.plain);
  const joined = words.map(({ isJoined }) => isJoined);
  const figures: Figure[] = [];
  for (let at = 0; at < words.length;) {
    const named = namedDate(words, at, text);
    const number = named ? undefined : numberAt(plain, joined, at);
    if (named) figures.push(named);
    if (number) {
      const used = words.slice(at, number.to);
      figures.push(...readNumber(text, used, rounded(number.value)));
    }
    at = number?.to ?? at + 1;
  }
  return joinRanges(text, findDays(text, figures), JOINS, scaleOf);
}

function scaleOf(written: string): number {
  return SCALES.get(/[a-z]+$/iu.exec(written)?.[0].toLowerCase() ?? '') ?? 1;
}

function readNumber(text: string, words: readonly Word[], value: number): Figure[] {
  const from = words[0]!.from;
  const to = words.at(-1)!.to;
  const after = text.slice(to, to + 24);
  const place = { from, to };
  if (/^ ?(?:%|per ?cent\b|percentage)/iu.test(after)) {
    return [{ type: 'percent', value, keys: percentKeys(value), proof: 'sure', ...place }];
  }
  const isFigure = /^\d/u.test(words[0]!.text);
  if (words.length === 1 && /^(?:1[0-9]|20)\d\d$/u.test(words[0]!.text)) {
    const keys = numberKeys(value, value % 100);
    return [{ type: 'year', value, keys, proof: 'sure', ...place }];
  }
  if (!Number.isInteger(value) && !isFigure) {
    // `a third` may be the third.
    const keys = [...fractionKeys(value), numberKey(1 / value)];
    return [{ type: 'number', value, keys, proof: 'sure', ...place }];
  }
  const units = UNITS.flatMap(([unit, keysOf]) => (unit.test(after) ? keysOf(value) : []));
  const hours = /^(?::\d\d(?!\d)|\s*(?:a\.?m\b|p\.?m\b|o['’]clock))/iu.test(after)
    ? [value + 12, value - 12]
    : [];
  const keys = [...numberKeys(value, ...hours), ...units];
  const proof = hours.length > 0 ? 'weak' : proofOf(text, words, value, isFigure);
  return [{ type: 'number', value, keys, proof, ...place }];
}

function proofOf(
  text: string,
  words: readonly Word[],
  value: number,
  isFigure: boolean,
): Figure['proof'] {
  const [first] = words;
  const before = text.slice(Math.max(0, first!.from - 12), first!.from);
  const after = text.slice(words.at(-1)!.to, words.at(-1)!.to + 3);
  if (isFigure) {
    // A number that counts what follows, and the name of a machine: `(2)`, `MiG-15`.
    if (/(?:^|[\n(])$/u.test(before) && /^[.)、]/u.test(after)) return 'none';
    const isMinutes = value < 60 && /\d:$/u.test(before);
    return value <= 1 || isMinutes || /\p{L}-$/u.test(before) ? 'weak' : 'sure';
  }
  if (value <= 1) return 'none';
  // `second` may count, `two` may be 双方, and `a thousand` and `ten thousand` very many.
  const isCounting = words.at(-1)!.isOrdinal && value <= 10;
  const isRound = value >= 100 && Number.isInteger(Math.log10(value));
  return value <= 2 || isCounting || isRound ? 'weak' : 'sure';
}
