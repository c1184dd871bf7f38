import {
  compareProblems,
  formatProblem,
  isError,
  type Problem,
} from '../../archive/problems/problem.ts';

/** The lines that tell of problems, by file and place. */
export function problemLines(problems: readonly Problem[]): string[] {
  return problems.toSorted(compareProblems).map(formatProblem);
}

/** How many problems there are: `1 error, 2 warnings`, or `no problems`. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const counts = [
    [errors, 'error'],
    [problems.length - errors, 'warning'],
  ] as const;
  const words = counts.filter(([count]) => count > 0).map(([count, word]) => plural(count, word));
  return words.join(', ') || 'no problems';
}

/** A number with its noun: `1 document`, `2,000 documents`. */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
