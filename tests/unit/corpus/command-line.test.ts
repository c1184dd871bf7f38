import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError, wholeNumber, type Benchmark } from '../../../scripts/bench/benchmark.ts';
import {
  describe as usage,
  listBenchmarks,
  readCommandLine,
} from '../../../scripts/bench/command-line.ts';

const wind: Benchmark = {
  name: 'wind',
  summary: 'measures the wind',
  options: {
    days: { summary: 'how many days', standard: '7' },
    where: { summary: 'the place' },
  },
  run: () => Promise.resolve(),
};

const SCRIPT = path.resolve(import.meta.dirname, '../../../scripts/bench.ts');

function run(...words: string[]) {
  return spawnSync(process.execPath, [SCRIPT, ...words], { encoding: 'utf8' });
}

describe('npm run bench', () => {
  test('without a name lists the benchmarks', () => {
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^corpus .*\n^read /mu);
  });

  test('with an unknown name says so and ends with 2', () => {
    const { status, stdout, stderr } = run('rain');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('There is no benchmark "rain"');
  });

  test('lists every benchmark with a line on what it does', () => {
    expect(listBenchmarks([wind])).toMatch(/^wind\s+measures the wind$/mu);
  });

  test('fills in the standard values of options', () => {
    const { benchmark, values } = readCommandLine(['wind', '--where', 'Lanzhou'], [wind]);
    expect(benchmark).toBe(wind);
    expect(values).toEqual({ days: '7', where: 'Lanzhou' });
  });

  test.each([
    [['rain'], /There is no benchmark "rain".*wind/u],
    [['wind'], /--where must be given/u],
    [['wind', '--hours', '3'], /--hours/u],
    [['wind', '--where'], /--where/u],
    [['wind', 'today', '--where', 'here'], /today/u],
  ])('says what is wrong with %j', (words, message) => {
    expect(() => readCommandLine(words, [wind])).toThrow(message);
    expect(() => readCommandLine(words, [wind])).toThrow(UsageError);
  });

  test('describes the options of a benchmark', () => {
    expect(usage(wind)).toMatch(/--days\s+how many days\s+7/u);
    expect(usage(wind)).toMatch(/--where\s+the place\s+must be given/u);
  });

  test.each(['', '-1', '1.5', '1e3', 'many', '0', '99999999999'])('"%s" is no count', (text) => {
    expect(() => wholeNumber(text, 'days', 1)).toThrow(UsageError);
  });

  test('counts are whole numbers', () => {
    expect(wholeNumber('2000', 'days', 1)).toBe(2000);
  });
});
