import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { UsageError } from '../../../scripts/bench/benchmark.ts';
import { planOf } from '../../../scripts/bench/reading/options.ts';
import { pagesOf } from '../../../scripts/bench/reading/pages.ts';
import {
  markdownReport,
  pagesTable,
  terminalReport,
  verdictsOf,
} from '../../../scripts/bench/reading/report.ts';
import type { Measured } from '../../../scripts/bench/reading/run.ts';

const VISIT = {
  performance: 100,
  firstPaint: 980,
  largestPaint: 1055,
  blocked: 0,
  shift: 0,
  bytes: 20_636,
  requests: 7,
};

function measured(performance: number, scriptBytes = 9000): Measured {
  const median = { ...VISIT, performance };
  return {
    machine: { cores: 2, processor: 'any', memory: 8, node: 'v24.0.0', browser: '156.0' },
    visits: 5,
    pages: [{ name: 'article', address: '/articles/one/', visits: [median], median }],
    scripts: { files: 4, bytes: scriptBytes },
  };
}

describe('the report', () => {
  test('has a verdict on every page and on the scripts', () => {
    const holds = (...of: Parameters<typeof measured>) =>
      verdictsOf(measured(...of)).map((verdict) => verdict.holds);
    expect(holds(100)).toEqual([true, true]);
    expect(holds(99)).toEqual([false, true]);
    expect(holds(100, 10_001)).toEqual([true, false]);
  });

  test('has a row for every page', () => {
    const { head, rows } = pagesTable(measured(100));
    expect(rows).toEqual([['article', '980 ms', '1.1 s', '0 ms', '0.000', '21 KB', '7']]);
    expect(head).toHaveLength(rows[0]!.length);
  });

  test('says what falls short, in the terminal and in Markdown', () => {
    for (const report of [terminalReport, markdownReport]) {
      expect(report(measured(99))).toContain('DOES NOT HOLD');
      expect(report(measured(100))).not.toContain('DOES NOT HOLD');
    }
  });
});

describe('the pages', () => {
  function site(...files: readonly [file: string, text: string][]): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    for (const [file, text] of files) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    return folder;
  }

  test('are the longest article and term besides home and search', () => {
    const folder = site(
      ['articles/short/index.html', 'a'],
      ['articles/long/index.html', 'aaa'],
      ['terms/index.html', 'every term of the archive'],
      ['terms/plot/index.html', 'b'],
    );
    const pages = pagesOf(folder).map(({ name, address }) => [name, decodeURIComponent(address)]);
    expect(pages).toEqual([
      ['home', '/'],
      ['article', '/articles/long/'],
      ['search', '/search/?q=领导干部'],
      ['term', '/terms/plot/'],
    ]);
  });

  test('cannot be of a folder that is no such site', () => {
    expect(() => pagesOf(site(['index.html', 'a']))).toThrow(UsageError);
  });
});

test('options that make no sense are told before anything is measured', () => {
  const values = { visits: '5', site: 'none', report: 'none' };
  expect(planOf(values)).toEqual({ visits: 5, site: undefined, report: undefined });
  expect(planOf({ ...values, site: 'dist' }).site).toBe(path.resolve('dist'));
  expect(() => planOf({ ...values, visits: '0' })).toThrow(UsageError);
  expect(() => planOf({ ...values, report: 'package.json' })).toThrow(UsageError);
});
