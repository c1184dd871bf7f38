import { availableParallelism, cpus, totalmem } from 'node:os';

/** What a benchmark ran on. */
export interface Machine {
  cores: number;
  processor: string;
  /** In GB. */
  memory: number;
  node: string;
}

/** What this program runs on. */
export function thisMachine(): Machine {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memory: Math.round(totalmem() / 1e9),
    node: process.version,
  };
}
