import { parseArgs } from 'node:util';
import { UsageError, type Benchmark, type Option, type Values } from './benchmark.ts';
import { formatTable } from './table.ts';

/** The list of benchmarks, for a command line that names none. */
export function listBenchmarks(benchmarks: readonly Benchmark[]): string {
  const rows = benchmarks.map(({ name, summary }) => [name, summary]);
  return `npm run bench -- NAME [options]\n\n${formatTable(['name', 'what it does'], rows)}`;
}

/** The usage of one benchmark. */
export function describe({ name, summary, options }: Benchmark): string {
  const rows = Object.entries(options).map(([option, { summary: says, standard }]) => [
    `--${option}`,
    says,
    standard ?? 'must be given',
  ]);
  return `npm run bench -- ${name}: ${summary}\n\n${formatTable(['option', 'says', 'standard'], rows)}`;
}

/**
 * The benchmark that a command line names, with the values of its options.
 *
 * @param words - what stands after `npm run bench --`, at least one word
 * @throws {UsageError} when there is no such benchmark or option, or a value is missing
 */
export function readCommandLine(
  words: readonly string[],
  benchmarks: readonly Benchmark[],
): { benchmark: Benchmark; values: Values } {
  const [name, ...rest] = words;
  const benchmark = benchmarks.find((candidate) => candidate.name === name);
  if (benchmark === undefined) {
    const names = benchmarks.map((known) => known.name).join(', ');
    throw new UsageError(`There is no benchmark "${name ?? ''}". There are: ${names}.`);
  }
  return { benchmark, values: readOptions(rest, benchmark) };
}

function readOptions(words: readonly string[], benchmark: Benchmark): Values {
  const entries = Object.entries(benchmark.options);
  const given = parseWords(words, entries, benchmark);
  return Object.fromEntries(
    entries.map(([name, { standard }]) => {
      const value = given[name] ?? standard;
      if (value === undefined) {
        throw new UsageError(`--${name} must be given.\n\n${describe(benchmark)}`);
      }
      return [name, value];
    }),
  );
}

function parseWords(
  words: readonly string[],
  entries: readonly (readonly [string, Option])[],
  benchmark: Benchmark,
): Readonly<Record<string, string | undefined>> {
  const options = Object.fromEntries(entries.map(([name]) => [name, { type: 'string' } as const]));
  try {
    return parseArgs({ args: [...words], options, strict: true }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}\n\n${describe(benchmark)}`, { cause: error });
  }
}
