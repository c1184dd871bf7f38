import { PROJECT, type Benchmark } from '../benchmark.ts';
import { writeResult } from '../measure.ts';
import { writeReport } from '../report-file.ts';
import { OPTIONS, planOf } from './options.ts';
import { markdownReport, terminalReport } from './report/report.ts';

/** `npm run bench -- search`: how right, how light and how fast the search is, and what others are. */
export const search: Benchmark<keyof typeof OPTIONS> = {
  name: 'search',
  summary: 'builds a site of made-up articles, asks its search and others: exactness, bytes, time',
  options: OPTIONS,
  run: async (values) => {
    const plan = planOf(values);
    // The browser is loaded for this benchmark alone.
    const { runSearchBenchmark } = await import('./run.ts');
    const measured = await runSearchBenchmark(plan);
    console.log(terminalReport(measured));
    console.log(`\nWritten to ${writeResult(PROJECT, 'search', measured)}`);
    if (plan.report) writeReport(plan.report, 'search', markdownReport(measured));
  },
};
