import { PROJECT, type Benchmark } from '../benchmark.ts';
import { writeResult } from '../measure.ts';
import { writeReport } from '../report-file.ts';
import { OPTIONS, planOf } from './options.ts';
import { markdownReport, terminalReport } from './report.ts';

/** `npm run bench -- reading`: how fast pages are on a simulated phone, and how light. */
export const reading: Benchmark<keyof typeof OPTIONS> = {
  name: 'reading',
  summary: 'visits the pages of this archive as a phone would: Lighthouse, bytes, requests',
  options: OPTIONS,
  run: async (values) => {
    const plan = planOf(values);
    // The browser and Lighthouse are loaded for this benchmark alone.
    const { runReadingBenchmark } = await import('./run.ts');
    const measured = await runReadingBenchmark(plan);
    console.log(terminalReport(measured));
    console.log(`\nWritten to ${writeResult(PROJECT, 'reading', measured)}`);
    if (plan.report) writeReport(plan.report, 'reading', markdownReport(measured));
  },
};
