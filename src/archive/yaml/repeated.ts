import type { Code } from '../problems/catalogue.ts';
import type { Located } from './fields.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * Reports each value that stands for the same as one before it.
 *
 * @param code - gets the detail `line`, where the first stands, and those of `describe`
 * @param describe - what a value is compared by, and the further details
 */
export function reportRepeated<T>(
  file: YamlFile,
  code: Code,
  values: readonly Located<T>[],
  describe: (value: T) => { key: string; details: Record<string, string> },
): void {
  const lines = new Map<string, number>();
  for (const { value, node } of values) {
    const { key, details } = describe(value);
    const line = lines.get(key);
    if (line === undefined) lines.set(key, file.place(node).line);
    else file.report(code, node, { ...details, line });
  }
}
