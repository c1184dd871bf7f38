import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { memory, spreadOf, timed, writeResult } from '../../../scripts/bench/measure.ts';
import { formatTable } from '../../../scripts/bench/table.ts';

test('measurements are summed up', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(spreadOf(hundred)).toEqual({ average: 50.5, median: 50, p95: 95, max: 100 });
  expect(spreadOf([3])).toEqual({ average: 3, median: 3, p95: 3, max: 3 });
});

test('work is timed in milliseconds', () => {
  const { result, ms } = timed(() => {
    const end = performance.now() + 5;
    while (performance.now() < end);
    return 'done';
  });
  expect(result).toBe('done');
  expect(ms).toBeGreaterThanOrEqual(5);
});

test('memory is taken after a collection, so that what is no longer needed does not count', () => {
  const before = memory().heap;
  let ballast: number[] | undefined = Array.from({ length: 2_000_000 }, (_, at) => at + 0.5);
  const held = memory().heap;
  expect(held - before).toBeGreaterThan(10);
  expect(ballast).toHaveLength(2_000_000);
  ballast = undefined;
  expect(memory().heap).toBeLessThan(held - 10);
});

test('a result is written to the folder of results', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'result-'));
  const file = writeResult(folder, 'wind', { speed: 3 });
  expect(file).toBe(path.join(folder, 'bench-results', 'wind.json'));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ speed: 3 });
  rmSync(folder, { recursive: true });
});

test('tables set numbers to the right and words to the left', () => {
  expect(
    formatTable(
      ['what', 'time'],
      [
        ['wind', '9.50 ms'],
        ['rain', '12.00 ms'],
      ],
    ),
  ).toBe(['what  time', '----  --------', 'wind   9.50 ms', 'rain  12.00 ms'].join('\n'));
});
