import { bytes, count, memory, time } from '../figures.ts';
import { formatMarkdown, formatTable, type Table } from '../table.ts';
import { boundsTable, type Verdict } from '../verdict.ts';
import type { Measured } from './run.ts';

/** The mark that every page is to have, and the most bytes of scripts that an article's page may. */
const BOUNDS = { performance: 100, scripts: 10e3 };

/** How the figures came about. */
const NOTES =
  'Each figure is the median of the visits by itself, each visit into a browser that has kept nothing. Lighthouse simulates its usual phone: a slow processor, 1.6 Mbit a second, 150 ms there and back. The host compresses text with gzip; bytes include the headers of responses, and KB are 1,000 bytes. Of articles and terms it is the page with the most to read.';

/** Every figure that has a bound. */
export function verdictsOf({ pages, visits, scripts }: Measured): Verdict[] {
  return [
    ...pages.map(({ name, median: { performance } }) => ({
      figure: `Lighthouse, performance, ${name}: median of ${visits}`,
      bound: `${BOUNDS.performance}`,
      measured: `${performance}`,
      holds: performance >= BOUNDS.performance,
    })),
    {
      figure: `JavaScript of an article page before anything is asked for: ${scripts.files} files, brotli`,
      bound: `at most ${bytes(BOUNDS.scripts)}`,
      measured: `${(scripts.bytes / 1e3).toFixed(1)} KB`,
      holds: scripts.bytes <= BOUNDS.scripts,
    },
  ];
}

/** What a visit to each page comes to. */
export function pagesTable({ pages }: Measured): Table {
  return {
    head: ['page', 'first paint', 'largest paint', 'blocked', 'shift', 'bytes', 'requests'],
    rows: pages.map(({ name, median }) => [
      name,
      time(median.firstPaint),
      time(median.largestPaint),
      `${Math.round(median.blocked)} ms`,
      median.shift.toFixed(3),
      bytes(median.bytes),
      count(median.requests),
    ]),
  };
}

function summaryOf({ machine, visits }: Measured): string {
  const { cores, processor, memory: gigabytes, node, browser } = machine;
  return `${visits} visits to each page; ${cores} cores (${processor}), ${memory(gigabytes * 1000)} of memory, Node.js ${node}, Chromium ${browser}.`;
}

/** What was measured, for the terminal. */
export function terminalReport(measured: Measured): string {
  const tables = [boundsTable(verdictsOf(measured)), pagesTable(measured)];
  return [
    summaryOf(measured),
    ...tables.map(({ head, rows }) => formatTable(head, rows)),
    NOTES,
  ].join('\n\n');
}

/** What was measured, in Markdown. */
export function markdownReport(measured: Measured): string {
  const tables = [boundsTable(verdictsOf(measured)), pagesTable(measured)];
  return [summaryOf(measured), ...tables.map(formatMarkdown), NOTES].join('\n\n');
}
