import type { Benchmark } from './benchmark.ts';
import { corpus } from './corpus/bench.ts';
import { read } from './read/bench.ts';
import { reading } from './reading/bench.ts';
import { search } from './search/bench.ts';

/** Every benchmark, in the order in which they are listed. */
export const BENCHMARKS: readonly Benchmark[] = [corpus, read, reading, search];
