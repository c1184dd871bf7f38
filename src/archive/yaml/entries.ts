import { isAlias, isMap, isSeq, type Node, type YAMLMap } from 'yaml';
import { compareProblems, isError, type Problem } from '../problems/problem.ts';
import { plainValues, type Entry, type Field, type Fields, type Plain } from './fields.ts';
import { openYaml, textOf, type YamlFile, type YamlLimits } from './yaml-file.ts';

/** Room for some three thousand places, or fifteen hundred terms. */
const LIMITS: YamlLimits = {
  mostCharacters: 500_000,
  tooLarge: 'YAML_TOO_LARGE',
  notYaml: 'YAML_NOT_VALID',
};

/**
 * Reads a file that is a list of entries, each a map of the same keys.
 *
 * @param yaml - the file's text
 * @param file - its name, for problems
 * @param fields - the keys of an entry
 * @param check - looks at the entries together and reports what they contradict each other in
 * @returns the entries' values, absent when there is an error, and every problem by its place
 */
export function readEntries<F extends Fields>(
  yaml: string,
  file: string,
  fields: F,
  check: (opened: YamlFile, entries: readonly Entry<F>[]) => void,
): { values?: Plain<F>[]; problems: Problem[] } {
  const opened = openYaml(yaml, file, LIMITS);
  const { problems } = opened;
  if (problems.length > 0) return { problems };
  const entries = itemsOf(opened).flatMap((node) => readEntry(opened, node, fields) ?? []);
  check(opened, entries);
  problems.sort(compareProblems);
  if (problems.some(isError)) return { problems };
  return { values: entries.map((entry) => plainValues(entry, fields)), problems };
}

function itemsOf(file: YamlFile): (Node | null)[] {
  if (isSeq<Node | null>(file.root)) return file.root.items;
  file.report('YAML_SHAPE_WRONG', file.root, { what: 'The file', wanted: 'a list, or []' });
  return [];
}

function readEntry<F extends Fields>(
  file: YamlFile,
  node: Node | null,
  fields: F,
): Entry<F> | undefined {
  if (isAlias(node)) {
    file.report('YAML_ALIAS', node);
    return undefined;
  }
  if (!isMap<Node, Node | null>(node)) {
    file.report('YAML_SHAPE_WRONG', node, { what: 'An entry', wanted: 'a map of keys' });
    return undefined;
  }
  const written = valuesByKey(file, node, fields);
  const values = Object.entries(fields).map(([key, field]) => {
    const value = written.get(key);
    if (!value && field.count === 'one') file.report('YAML_KEY_MISSING', node, { key });
    return [key, value ? readField(file, key, value, field) : []];
  });
  return { values: Object.fromEntries(values) as Entry<F>['values'] };
}

/** The value of each known key, or the key itself where there is none. */
function valuesByKey(
  file: YamlFile,
  map: YAMLMap<Node, Node | null>,
  fields: Fields,
): Map<string, Node> {
  const known = map.items.flatMap(({ key, value }): [string, Node][] => {
    const name = textOf(key) ?? '';
    if (Object.hasOwn(fields, name)) return [[name, value ?? key]];
    const keys = Object.keys(fields).join(', ');
    file.report('YAML_KEY_UNKNOWN', key, { key: name, keys });
    return [];
  });
  return new Map(known);
}

function readField(file: YamlFile, key: string, node: Node, { count, rule }: Field<unknown>) {
  if (count !== 'many' || isAlias(node)) return readValue(file, key, node, rule);
  if (isSeq<Node>(node)) return node.items.flatMap((item) => readValue(file, key, item, rule));
  file.report('YAML_SHAPE_WRONG', node, { what: `“${key}”`, wanted: 'a list, such as [a, b]' });
  return [];
}

function readValue(file: YamlFile, key: string, node: Node, rule: Field<unknown>['rule']) {
  if (isAlias(node)) {
    file.report('YAML_ALIAS', node);
    return [];
  }
  const text = textOf(node);
  const value = text === undefined ? undefined : rule.read(text.trim());
  if (value !== undefined) return [{ value, node }];
  file.report('YAML_VALUE_BAD', node, { key, wanted: rule.wanted });
  return [];
}
