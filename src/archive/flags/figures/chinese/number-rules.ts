import { numberKeys } from '../figure.ts';
import type { Found, Match, Rule } from '../rules.ts';
import { DIGIT, FIGURES, figuresOf, NUMERAL, NUMERALS, readNumeral, scaleOf } from './numeral.ts';
import { countedKeys, isCounting, isMeasuring } from './units.ts';

const ONLY_DIGITS = new RegExp(`^${DIGIT}+$`, 'u');
const LISTED = new RegExp(`${NUMERAL}[、—-]$`, 'u');

/** All other numbers: in figures, and in numerals. */
export const NUMBER_RULES: readonly Rule[] = [
  {
    sign: /[0-9]/u,
    pattern: new RegExp(`(?<![0-9.])${FIGURES}(?: ?[多余几]?[十百千万亿]{1,4})?`, 'gu'),
    read: readFigures,
  },
  { sign: new RegExp(NUMERAL, 'u'), pattern: new RegExp(NUMERALS, 'gu'), read: readNumerals },
];

function readFigures({ whole, before, after }: Match): Found[] | undefined {
  const value = readNumeral(whole);
  if (value === undefined) return undefined;
  const heads = /(?:^|[\n（(])$/u.test(before) && /^[、.．)）]/u.test(after);
  // With spaces it may be several numbers in a table; after a letter it is a name.
  const isDoubtful = value <= 1 || /\d \d/u.test(whole) || /[a-z-]$/iu.test(before);
  return [number(value, after, heads ? 'none' : isDoubtful ? 'weak' : 'sure')];
}

function readNumerals({ whole, before, after }: Match): Found[] {
  if (whole.length === 1) {
    const value = readNumeral(whole) ?? scaleOf(whole);
    return [number(value, after, proofOfOne(value, before, after))];
  }
  if (ONLY_DIGITS.test(whole)) return readDigits(whole);
  const isBare = /^[百千万亿]/u.test(whole);
  const value = readNumeral(isBare ? `一${whole}` : whole);
  if (value === undefined) return readRough(whole);
  const isVague = isBare || /[几数]$/u.test(before);
  const isWeak =
    (whole + after.slice(0, 1)).includes('几') ||
    (value === 10 && after.startsWith('多')) ||
    // 王五等十二人 may be `Wang Wu and others`.
    (before.endsWith('等') && /^[人名位]/u.test(after)) ||
    (whole.startsWith('一') && /[统唯单同专划逐不之第]$/u.test(before));
  return [number(value, after, isVague ? 'none' : isWeak ? 'weak' : 'sure')];
}

/** What one numeral alone proves: it may be a part of a word. */
function proofOfOne(value: number, before: string, after: string): Found['proof'] {
  if (value < 2 || value > 10 || /[几数]$/u.test(before)) return 'none';
  if (value > 2 && isMeasuring(after)) return 'sure';
  return /[第“]$/u.test(before) || LISTED.test(before) || isCounting(after) ? 'weak' : 'none';
}

/** Digits without units: two that say about how many (`七八`), or a list, a year or a name. */
function readDigits(digits: string): Found[] {
  const figures = figuresOf(digits);
  const isRough = digits.length === 2 && Number(figures[1]) - Number(figures[0]) === 1;
  const each = Array.from(figures, (figure) =>
    number(Number(figure), '', isRough ? 'weak' : 'none'),
  );
  return digits.length > 2 ? [number(Number(figures), '', 'none'), ...each] : each;
}

/** Two numbers that say about how many: `三四十`, `十七八`, `五六千`. */
function readRough(written: string): Found[] {
  const [, head, one, two, tail] =
    /^(.*?)([一二两三四五六七八九])([一二三四五六七八九])([十百千万亿]*)$/u.exec(written) ?? [];
  if (one === undefined || two === undefined) return [];
  const isRough = readNumeral(one)! + 1 === readNumeral(two)!;
  return [one, two].flatMap((within): Found[] => {
    const value = readNumeral(`${head!}${within}${tail!}`);
    if (value === undefined) return [];
    return [{ ...number(value, '', isRough ? 'weak' : 'none'), within }];
  });
}

function number(value: number, after: string, proof: Found['proof']): Found {
  const keys = after === '' ? numberKeys(value) : countedKeys(value, after);
  return { type: 'number', value, keys, proof };
}
