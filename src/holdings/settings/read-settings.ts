import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type YAMLMap,
} from 'yaml';
import type { Code } from '../../archive/problems/catalogue.ts';
import { problem, type Problem } from '../../archive/problems/problem.ts';
import { ARCHIVE_SHAPE, type ArchiveSettings, type Keys, type Shape } from './shape.ts';

type Report = (code: Code, offset: number, details: Record<string, string>) => void;

/**
 * Reads `archive.yml`, checking it key by key.
 *
 * @param text - the file's text
 * @param file - its name, for the problems
 * @returns the settings, or else every problem with them
 */
export function readSettings(
  text: string,
  file: string,
): { settings?: ArchiveSettings; problems: Problem[] } {
  const lines = new LineCounter();
  const yaml = parseDocument<Node>(text, { lineCounter: lines, prettyErrors: false });
  const problems: Problem[] = [];
  const report: Report = (code, offset, details) => {
    const { line, col } = lines.linePos(offset);
    problems.push(problem(code, { file, line, column: col }, details));
  };

  for (const { pos, message } of [...yaml.errors, ...yaml.warnings])
    report('SETTINGS_NOT_YAML', pos[0], { message });
  if (problems.length > 0) return { problems };

  const settings = readValue(yaml.contents, ARCHIVE_SHAPE, '', 0, report);
  if (problems.length > 0) return { problems };
  return { settings: settings as ArchiveSettings, problems };
}

/** The value of a node; what is wrong with it is reported at the node, or at its key when it is empty. */
function readValue(
  node: Node | null,
  shape: Shape,
  key: string,
  keyOffset: number,
  report: Report,
): unknown {
  const offset = node?.range?.[0] ?? keyOffset;
  if (isAlias(node)) {
    report('SETTINGS_ALIAS', offset, { key });
    return undefined;
  }
  if ('keys' in shape) {
    if (isMap<Node, Node | null>(node)) return readMap(node, shape, key, report);
    report('SETTINGS_VALUE_BAD', offset, { key: key || 'the file', wanted: 'a map of keys' });
    return undefined;
  }
  if ('items' in shape) {
    if (isSeq<Node | null>(node))
      return node.items.map((item, index) =>
        readValue(item, shape.items, `${key}[${index}]`, offset, report),
      );
    report('SETTINGS_VALUE_BAD', offset, { key, wanted: 'a list' });
    return undefined;
  }
  const value = isScalar(node) ? node.value : undefined;
  if (!shape.accepts(value)) report('SETTINGS_VALUE_BAD', offset, { key, wanted: shape.wanted });
  return value;
}

function readMap(
  map: YAMLMap<Node, Node | null>,
  { keys }: Keys,
  prefix: string,
  report: Report,
): Record<string, unknown> {
  const pathOf = (name: string) => (prefix === '' ? name : `${prefix}.${name}`);
  const missing = new Set(Object.keys(keys));
  const values: Record<string, unknown> = {};
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const offset = key.range?.[0] ?? 0;
    const shape = missing.delete(name) ? keys[name] : undefined;
    if (shape) values[name] = readValue(value, shape, pathOf(name), offset, report);
    else
      report('SETTINGS_KEY_UNKNOWN', offset, {
        key: pathOf(name),
        known: Object.keys(keys).join(', '),
      });
  }
  for (const name of missing)
    report('SETTINGS_KEY_MISSING', map.range?.[0] ?? 0, { key: pathOf(name) });
  return values;
}
