import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memoryOfTree, runMeasured } from '../../../scripts/bench/child.ts';
import { timeLeft } from '../../../scripts/bench/progress.ts';
import { longestTask } from '../../../scripts/bench/search/browser/blocks.ts';
import { inBatches } from '../../../scripts/bench/search/browser/batches.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'child-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function script(text: string): string {
  const file = path.join(folder, 'script.mjs');
  writeFileSync(file, text);
  return file;
}

describe('a program that is measured', () => {
  test('has its output, its time, and its memory at the highest', async () => {
    const file = script(`
      let ballast = Buffer.alloc(200e6, 1);
      setTimeout(() => {
        console.log(process.argv[2], process.env.COLOUR, ballast.length);
      }, 700);
    `);
    const ran = await runMeasured(file, ['red'], { variables: { COLOUR: 'blue' } });
    expect(ran.output).toBe('red blue 200000000\n');
    expect(ran.ms).toBeGreaterThan(700);
    expect(ran.peak).toBeGreaterThan(200);
    expect(ran.peak).toBeLessThan(1000);
  });

  test('that fails is reported with what it complained of', async () => {
    await expect(runMeasured(script('throw new Error("no coal")'), [])).rejects.toThrow(
      /ended with 1:.*no coal/su,
    );
  });

  test('counts with all that it has started, and nothing else', () => {
    const listing = [
      '  1   0  9000',
      ' 10   1  2000',
      ' 12  11   500',
      ' 11  10  1000',
      ' 20   1 70',
    ];
    expect(memoryOfTree(10, listing.join('\n'))).toBeCloseTo((3500 * 1024) / 1e6);
  });
});

test('the longest task of a trace is one of a page’s main thread', () => {
  const task = { name: 'RunTask', ph: 'X', tid: 7 };
  const events = [
    { name: 'thread_name', ph: 'M', pid: 1, tid: 7, args: { name: 'CrRendererMain' } },
    { name: 'thread_name', ph: 'M', pid: 2, tid: 7, args: { name: 'CrBrowserMain' } },
    { ...task, pid: 1, dur: 12_000, tdur: 9000 },
    { ...task, pid: 1, dur: 31_500, tdur: 20_000 },
    { ...task, pid: 2, dur: 99_000, tdur: 99_000 },
    { ...task, ph: 'b', pid: 1, dur: 88_000 },
  ];
  expect(longestTask(events)).toEqual({ ms: 31.5, cpu: 20 });
  expect(() => longestTask(events.slice(0, 2))).toThrow(/no tasks/u);
});

test('questions go to the page in batches and come back in order', async () => {
  const questions = Array.from({ length: 45 }, (_, at) => at);
  const told: number[] = [];
  const sizes: number[] = [];
  const answers = await inBatches(
    questions,
    (batch) => {
      sizes.push(batch.length);
      return Promise.resolve(batch.map((one) => one * 2));
    },
    (done) => told.push(done),
  );
  expect(answers).toEqual(questions.map((one) => one * 2));
  expect(sizes).toEqual([20, 20, 5]);
  expect(told).toEqual([20, 40, 45]);
});

test('the time that is left is told in seconds, then in minutes', () => {
  expect(timeLeft(10_000, 50, 100)).toBe('about 10 s left');
  expect(timeLeft(60_000, 100, 1000)).toBe('about 9 min left');
});
