import { chineseNumber } from '../../align/tokens/chinese-numbers.ts';

const NUMERAL = /第?[〇零一二两三四五六七八九十百千万亿]+/gu;

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  from: number;
  to: number;
}

/** The numerals of two characters and more in a text, `三百` and `第十一`; not `七八` or `千万`. */
export function findNumerals(text: string): Stretch[] {
  return Array.from(text.matchAll(NUMERAL), ({ 0: numeral, index }) => ({
    from: index,
    to: index + numeral.length,
    value: valueOf(numeral),
  })).filter(({ from, to, value }) => to - from > 1 && value !== undefined);
}

/** The number that a numeral means; its place in an order when it begins with 第. */
function valueOf(numeral: string): number | undefined {
  return chineseNumber(numeral.startsWith('第') ? numeral.slice(1) : numeral);
}

/** What a numeral means, in figures: `149`, `11th`. */
export function numeralInFigures(numeral: string): string {
  const value = valueOf(numeral) ?? 0;
  // Digit by digit, as in 一九五八, it is a year.
  const figures = /[十百千万亿]/u.test(numeral) ? value.toLocaleString('en') : String(value);
  return numeral.startsWith('第') ? figures + ORDINAL_ENDINGS[ordinals.select(value)] : figures;
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ORDINAL_ENDINGS: Record<Intl.LDMLPluralRule, string> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  other: 'th',
  zero: 'th',
  many: 'th',
};
