import type { Figure } from '../figure.ts';
import { joinRanges } from '../ranges.ts';
import { readByRules } from '../rules.ts';
import { DAY_RULES } from './day-rules.ts';
import { MEASURE_RULES } from './measure-rules.ts';
import { JOIN, scaleOf } from './numeral.ts';
import { NUMBER_RULES } from './number-rules.ts';
import { SHARE_RULES } from './share-rules.ts';
import { YEAR_RULES } from './year-rules.ts';

const RULES = [...SHARE_RULES, ...YEAR_RULES, ...DAY_RULES, ...MEASURE_RULES, ...NUMBER_RULES];
const JOINS = new RegExp(`^ ?[多余个]?${JOIN} ?$`, 'u');

/**
 * The numbers and dates of a Chinese text: figures of either width, numerals, fractions, tenths,
 * multiples, ranges, lists (`3、4两月`) and numbers said roughly (`七八个`).
 *
 * @param text - see `sideText`
 * @returns in the order of the text
 */
export function chineseFigures(text: string): Figure[] {
  const figures = readByRules(text, RULES);
  return joinRanges(text, figures, JOINS, (written) =>
    scaleOf(/[十百千万亿]*$/u.exec(written)?.[0] ?? ''),
  );
}
