import type { Agreement } from '../corpus/index.ts';
import type { Spread } from '../measure.ts';
import { formatTable } from '../table.ts';
import type { Measured } from './measure-reading.ts';

const ms = (value: number) => `${value.toFixed(2)} ms`;
const megabytes = (value: number) => `${value.toFixed(0)} MB`;
const share = ({ right, all }: Agreement) =>
  `${((100 * right) / all).toFixed(2)} % (${right} of ${all})`;

function timeRow(name: string, { average, median, p95, max }: Spread): string[] {
  return [name, ...[average, median, p95, max].map(ms)];
}

/** What was measured, as tables and sentences for the terminal. */
export function reportOf(measured: Measured): string {
  const times = [
    timeRow('reading', measured.read),
    timeRow('aligning', measured.align),
    timeRow('both', measured.both),
  ];
  const memory = measured.memory.map(({ articles, heap, rss }) => [
    String(articles),
    megabytes(heap),
    megabytes(rss),
  ]);
  const { bound, holds, cpu } = measured;
  return [
    formatTable(['an article', 'average', 'median', '95 %', 'longest'], times),
    `Bound: ${bound} ms of processor time an article on average; measured ${ms(cpu)}: it ${holds ? 'holds' : 'does not hold'}.`,
    `${measured.articlesPerSecond.toFixed(0)} articles a second; dictionary loaded in ${measured.dictionary.toFixed(0)} ms.`,
    formatTable(['articles', 'heap', 'resident'], memory),
    [
      `Documents refused: ${measured.refused}. Characters lost: ${measured.lost}.`,
      `Blocks as they were put in: ${share(measured.blocks)}.`,
      `Passages as they were put in: ${share(measured.passages)}.`,
    ].join('\n'),
  ].join('\n\n');
}
