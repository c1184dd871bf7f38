import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

/** What became of a program that was run. */
export interface Ran {
  /** By the clock, from its start to its end, in milliseconds. */
  ms: number;
  /** The most memory that it and all programs it started had in use at once, in MB. */
  peak: number;
  /** What it wrote to its standard output. */
  output: string;
}

/** How often memory is looked at, in milliseconds. */
const STEP = 200;

const run = promisify(execFile);

/**
 * Runs a program of the project with this Node.js, to its end, and watches its memory.
 *
 * The memory is the resident set, what programs share counted for each of them; looked at five
 * times a second, a shorter peak may be missed.
 *
 * @param script - its path
 * @param words - its arguments
 * @param options.variables - its environment besides this program's own
 * @param options.heap - how much memory JavaScript may use in it, in MB; Node.js's own limit if absent
 * @throws Error when it fails, with the end of what it wrote to its standard error
 */
export async function runMeasured(
  script: string,
  words: readonly string[],
  { variables = {}, heap }: { variables?: Record<string, string>; heap?: number } = {},
): Promise<Ran> {
  const start = performance.now();
  const flags = heap === undefined ? [] : [`--max-old-space-size=${heap}`];
  const child = spawn(process.execPath, [...flags, script, ...words], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000);
  });
  let peak = 0;
  const watch = setInterval(() => {
    void memoryOf(child.pid).then((megabytes) => (peak = Math.max(peak, megabytes)));
  }, STEP);
  const end = await new Promise<number | string>((resolve, reject) => {
    child.once('error', reject).once('close', (code, signal) => {
      resolve(code ?? signal ?? 'unknown');
    });
  }).finally(() => {
    clearInterval(watch);
  });
  if (end !== 0) throw new Error(`${script} ended with ${end}: ${complaint.trim()}`);
  return { ms: performance.now() - start, peak, output };
}

/** Memory of a process and all its descendants now, in MB; 0 where `ps` does not say. */
async function memoryOf(root: number | undefined): Promise<number> {
  if (root === undefined) return 0;
  try {
    const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
    return memoryOfTree(root, stdout);
  } catch {
    return 0;
  }
}

/**
 * Memory of a process and all its descendants, in MB.
 *
 * @param listing - lines of process number, parent's number and resident memory in units of 1,024 bytes
 */
export function memoryOfTree(root: number, listing: string): number {
  const processes = listing
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(Number) as [number, number, number]);
  const family = new Set([root]);
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const [process, parent] of processes) if (family.has(parent)) family.add(process);
  }
  const kilobytes = processes
    .filter(([process]) => family.has(process))
    .reduce((sum, [, , resident]) => sum + resident, 0);
  return (kilobytes * 1024) / 1e6;
}
