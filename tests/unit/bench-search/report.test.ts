import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../scripts/bench/benchmark.ts';
import { withReport } from '../../../scripts/bench/report-file.ts';
import { verdictsOf } from '../../../scripts/bench/search/report/bounds.ts';
import { bytes, count, memory, share, time } from '../../../scripts/bench/figures.ts';
import { markdownReport, terminalReport } from '../../../scripts/bench/search/report/report.ts';
import { formatMarkdown } from '../../../scripts/bench/table.ts';
import { inexactly, measured, withTimes } from './measured.ts';

describe('figures', () => {
  test('are never rounded up to exactness', () => {
    expect([1, 0.99999, 0.5, 0].map(share)).toEqual(['1.000', '0.999', '0.500', '0.000']);
  });

  test('have units that fit', () => {
    expect([999, 300_000, 1_250_000].map(bytes)).toEqual(['1 KB', '300 KB', '1.3 MB']);
    expect([0.02, 0.25, 41.2, 62_000].map(time)).toEqual([
      'under 0.1 ms',
      '0.3 ms',
      '41 ms',
      '62.0 s',
    ]);
    expect([435, 6053].map(memory)).toEqual(['435 MB', '6.1 GB']);
    expect(count(10_000)).toBe('10,000');
  });
});

describe('bounds', () => {
  const verdict = (figure: RegExp, of = measured) =>
    verdictsOf(of).find((one) => figure.test(one.figure))!;

  test('all hold when they hold', () => {
    expect(verdictsOf(measured).filter(({ holds }) => holds === false)).toEqual([]);
    expect(verdictsOf(measured).filter(({ holds }) => holds)).toHaveLength(8);
  });

  test('one missed passage of a million is not exact, nor is a wrong count', () => {
    const missed = inexactly({ missed: 1, recall: 0.9999999 });
    expect(verdict(/Chinese characters/u, missed)).toMatchObject({
      measured: '0.999 and 1.000',
      holds: false,
    });
    expect(verdict(/English words/u, missed).holds).toBe(true);
    const miscounted = { ...measured, site: { ...measured.site, miscounted: 1 } };
    expect(verdict(/Chinese characters/u, miscounted).holds).toBe(false);
  });

  test('the heaviest first search counts, and the median of later ones', () => {
    const heavy = (median: number, max: number) => ({
      ...measured,
      site: {
        ...measured.site,
        first: { ...measured.site.first, max },
        later: { ...measured.site.later, median, max },
      },
    });
    expect(verdict(/first search/u, heavy(1, 300_001)).holds).toBe(false);
    expect(verdict(/later query/u, heavy(1, 300_001)).holds).toBe(true);
    expect(verdict(/later query/u, heavy(80_001, 90_000)).holds).toBe(false);
  });

  test('both the median and the slowest of twenty must be in time', () => {
    expect(verdict(/sent until/u, withTimes(41, 100)).holds).toBe(false);
    expect(verdict(/sent until/u, withTimes(30, 121)).holds).toBe(false);
    expect(verdict(/sent until/u, withTimes(40, 120)).holds).toBe(true);
  });
});

describe('the report', () => {
  test('has a row for this site and for each way of asking a peer', () => {
    const report = terminalReport(measured);
    expect(report).toMatch(/^this site +10,000 +1\.000 +1\.000/mu);
    expect(report).toMatch(/^Pagefind, in quotes +5,000 +0\.500/mu);
    expect(report).toMatch(/^this site +5,000/mu);
    expect(report).toContain('pagefind failed with 10,000 articles: out of memory');
  });

  test('says nothing of peers when there are none', () => {
    expect(terminalReport({ ...measured, peers: [] })).not.toContain('Pagefind');
  });

  test('in Markdown is as Prettier would write it', async () => {
    const report = markdownReport(measured);
    expect(await format(report, { parser: 'markdown', printWidth: 100, singleQuote: true })).toBe(
      `${report}\n`,
    );
  });
});

test('tables in Markdown have their columns of numbers to the right', () => {
  const table = {
    head: ['wind', 'm/s'],
    rows: [
      ['Lanzhou', '9.5'],
      ['X', '12.0'],
    ],
  };
  expect(formatMarkdown(table)).toBe(
    ['| wind    |  m/s |', '| ------- | ---: |', '| Lanzhou |  9.5 |', '| X       | 12.0 |'].join(
      '\n',
    ),
  );
});

describe('a report in a file', () => {
  const text = 'Before\n\n<!-- bench wind -->\n\nold\n\n<!-- end of bench wind -->\n\nAfter\n';

  test('takes the place of the old one between its markers', () => {
    const changed = withReport(text, 'wind', 'new');
    expect(changed).toBe(text.replace('old', 'new'));
    expect(withReport(changed, 'wind', 'new')).toBe(changed);
  });

  test.each([
    ['no markers', 'Before'],
    ['no end', text.replace('<!-- end of bench wind -->', '')],
    ['another name', text.replaceAll('wind', 'rain')],
    ['two of them', text + text],
    ['end before start', text.split('\n').reverse().join('\n')],
  ])('is refused by a file with %s', (_, file) => {
    expect(() => withReport(file, 'wind', 'new')).toThrow(UsageError);
  });
});
