import path from 'node:path';

/** The project's own folder. */
export const PROJECT = path.resolve(import.meta.dirname, '../..');

/** An option of a benchmark, as the command line has it: `--articles 2000`. */
export interface Option {
  /** What it says, in a few words. */
  summary: string;
  /** Its value when the command line does not give one; absent when it must be given. */
  standard?: string;
}

/** The values of a benchmark's options, every one of them there. */
export type Values<Name extends string = string> = Readonly<Record<Name, string>>;

/** Something that can be measured by `npm run bench -- NAME`. */
export interface Benchmark<Name extends string = string> {
  name: string;
  /** One line for the list of benchmarks. */
  summary: string;
  options: Readonly<Record<Name, Option>>;
  /**
   * Measures, prints a table and writes what there is to write.
   *
   * @throws {UsageError} when an option's value makes no sense
   */
  run: (values: Values<Name>) => Promise<void>;
}

/** A mistake on the command line; its message is for the person who made it. */
export class UsageError extends Error {}

/**
 * A whole number from the command line.
 *
 * @throws {UsageError} when the text is not one, or is too small or too large
 */
export function wholeNumber(text: string, option: string, least: number): number {
  const value = Number(text);
  if (!/^\d+$/u.test(text) || value < least || value > 0xffffffff) {
    throw new UsageError(`--${option} wants a whole number from ${least}, not "${text}".`);
  }
  return value;
}
