import { readFileSync } from 'node:fs';
import path from 'node:path';
import { wholeNumber, type Option, type Values } from '../benchmark.ts';
import { withReport } from '../report-file.ts';

/** The options of the benchmark, as the command line has them. */
export const OPTIONS = {
  visits: { summary: 'how many visits to each page', standard: '5' },
  site: { summary: 'a site that is built already, at /', standard: 'none' },
  report: {
    summary: 'a Markdown file that is to have the tables between its markers',
    standard: 'none',
  },
} satisfies Readonly<Record<string, Option>>;

/** What a run of the benchmark is to do. */
export interface Plan {
  visits: number;
  /** An absolute path; absent when the site is to be built. */
  site?: string;
  /** An absolute path. */
  report?: string;
}

/**
 * Reads the options.
 *
 * @throws {UsageError} when a value makes no sense
 */
export function planOf(values: Values<keyof typeof OPTIONS>): Plan {
  const pathOf = (value: string) => (value === 'none' ? undefined : path.resolve(value));
  const report = pathOf(values.report);
  // A file without markers is better known now than in some minutes.
  if (report) withReport(readFileSync(report, 'utf8'), 'reading', '');
  return { visits: wholeNumber(values.visits, 'visits', 1), site: pathOf(values.site), report };
}
