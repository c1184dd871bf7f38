import { readFileSync, writeFileSync } from 'node:fs';
import { UsageError } from './benchmark.ts';

/** The lines between which a benchmark's report stands in a Markdown file. */
export function markersOf(name: string): { start: string; end: string } {
  return { start: `<!-- bench ${name} -->`, end: `<!-- end of bench ${name} -->` };
}

/**
 * Puts a report between its markers in a text, in place of what stands there.
 *
 * @throws {UsageError} when the markers are not there, once each and in order
 */
export function withReport(text: string, name: string, report: string): string {
  const { start, end } = markersOf(name);
  const [before, rest, more] = text.split(start);
  const [, after, most] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined || more !== undefined || most !== undefined) {
    throw new UsageError(`There must be one line ${start} and after it one line ${end}.`);
  }
  return `${before}${start}\n\n${report}\n\n${end}${after}`;
}

/**
 * Puts a report between its markers in a file.
 *
 * @throws {UsageError} as {@link withReport}
 */
export function writeReport(file: string, name: string, report: string): void {
  writeFileSync(file, withReport(readFileSync(file, 'utf8'), name, report));
}
