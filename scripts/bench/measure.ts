import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What a series of measurements comes to, in the unit of the measurements. */
export interface Spread {
  average: number;
  median: number;
  /** 95 of 100 measurements are not above it. */
  p95: number;
  max: number;
}

/** Sums up measurements, of which there is at least one. */
export function spreadOf(measurements: readonly number[]): Spread {
  const sorted = [...measurements].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]!;
  return {
    average: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    median: at(0.5),
    p95: at(0.95),
    max: sorted.at(-1)!,
  };
}

/** How long some work took, in milliseconds. */
export interface Time {
  /** By the clock: more when other programs keep the machine busy. */
  ms: number;
  /** Of processors, all threads together: the same whatever else is running. */
  cpu: number;
}

/** The result of a function and how long it took. */
export function timed<T>(work: () => T): Time & { result: T } {
  const start = performance.now();
  const used = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(used);
  return { result, ms: performance.now() - start, cpu: (user + system) / 1000 };
}

/** Memory in use, in MB. */
export interface Memory {
  heap: number;
  rss: number;
}

/** Memory in use now, after a garbage collection, so that only what is still needed counts. */
export function memory(): Memory {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed / 1e6, rss: rss / 1e6 };
}

/**
 * Writes a benchmark's result to `bench-results/NAME.json` below a folder.
 *
 * @returns the file's path
 */
export function writeResult(folder: string, name: string, result: object): string {
  const file = path.join(folder, 'bench-results', `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(result, undefined, 2)}\n`);
  return file;
}
