import { UsageError } from './bench/benchmark.ts';
import { BENCHMARKS } from './bench/benchmarks.ts';
import { listBenchmarks, readCommandLine } from './bench/command-line.ts';

const words = process.argv.slice(2);

if (words.length === 0) {
  console.log(listBenchmarks(BENCHMARKS));
} else {
  try {
    const { benchmark, values } = readCommandLine(words, BENCHMARKS);
    await benchmark.run(values);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
