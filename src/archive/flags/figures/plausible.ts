import type { Figure } from './figure.ts';
import { monthAfter, type PaperDate } from './hints.ts';

/** How far a day may stand from the name of its month, in UTF-16 units. */
const BESIDE = 8;

/**
 * Takes the proof from months and years that an English text adds and that the date of the newspaper
 * bears out: `August 8` for 8日 in a paper of 9 August, `May 31` for 31日 in one of 1 June, the year
 * of the paper.
 *
 * @param english - the figures of the English text
 * @param chinese - those of the Chinese text
 */
export function believe(
  english: readonly Figure[],
  chinese: readonly Figure[],
  paper: PaperDate,
): Figure[] {
  const isMonthOf = (day: Figure) =>
    chinese.some(
      (figure) => figure.type === 'month' && figure.to >= day.from - 1 && figure.to <= day.from,
    );
  const days = new Set(
    chinese
      .filter((figure) => figure.type === 'day' && !isMonthOf(figure))
      .map(({ value }) => value),
  );
  return english.map((figure, at) => {
    const isBelievable =
      figure.type === 'month'
        ? [english[at - 1], english[at + 1]].some(
            (day) =>
              day?.type === 'day' &&
              days.has(day.value) &&
              Math.min(Math.abs(day.from - figure.to), Math.abs(figure.from - day.to)) <= BESIDE &&
              fits(day.value, figure.value, paper),
          )
        : figure.type === 'year' && figure.value === paper.year;
    return isBelievable ? { ...figure, proof: 'none' } : figure;
  });
}

/** Whether a newspaper may write only the day of a date: in its own month or beside it. */
function fits(day: number, month: number, paper: PaperDate): boolean {
  if (month === paper.month) return day <= new Date(Date.UTC(paper.year, month, 0)).getUTCDate();
  if (month === monthAfter(paper.month, -1)) return day > paper.day;
  return month === monthAfter(paper.month, 1) && day < paper.day;
}
