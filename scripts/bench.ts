import path from 'node:path';
import { callersFolder } from '../src/holdings/environment/callers-folder.ts';
import { UsageError } from './bench/benchmark.ts';
import { BENCHMARKS } from './bench/benchmarks.ts';
import { listBenchmarks, readCommandLine } from './bench/command-line.ts';

const project = path.dirname(import.meta.dirname);
process.chdir(callersFolder(project, process.env, process.cwd()));
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
