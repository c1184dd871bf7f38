import { problem, type Problem } from '../problems/problem.ts';
import type { ChineseHeader } from './chinese-header.ts';
import type { EnglishHeader } from './english-header.ts';
import { isBlank } from './lines.ts';
import { checkDate, checkPage, type Value } from './values.ts';

/**
 * Checks that both halves are of the same date and page, and that neither is empty. A date or page
 * that is wrong by itself has been reported and is not compared.
 */
export function compareHalves(
  english: EnglishHeader,
  chinese: ChineseHeader,
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  const { Date: enDate, Page: enPage } = english.values;
  const { date: zhDate, page: zhPage } = chinese;
  const areDates = isRight(enDate, checkDate) && isRight(zhDate, checkDate);
  if (areDates && enDate.text !== zhDate.text) {
    const details = { chinese: zhDate.text, english: enDate.text, line: enDate.line };
    problems.push(problem('DATES_DIFFER', { file, ...zhDate }, details));
  }
  const arePages = isRight(enPage, checkPage) && isRight(zhPage, checkPage);
  if (arePages && Number(enPage.text) !== Number(zhPage.text)) {
    const details = { chinese: zhPage.text, english: enPage.text, line: enPage.line };
    problems.push(problem('PAGES_DIFFER', { file, ...zhPage }, details));
  }
  for (const [half, { lines, body }] of [
    ['English', english],
    ['Chinese', chinese],
  ] as const) {
    if (!body.every(isBlank)) continue;
    problems.push(problem('BODY_EMPTY', { file, line: lines.at(-1)?.line ?? 1 }, { half }));
  }
  return problems;
}

function isRight(
  value: Value | undefined,
  check: (value: Value, file: string) => Problem[],
): value is Value {
  return value !== undefined && check(value, '').length === 0;
}
