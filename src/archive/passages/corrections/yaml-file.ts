import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Code } from '../../problems/catalogue.ts';
import { problem, type Problem } from '../../problems/problem.ts';

/** A YAML file that is being read, with the problems found so far. */
export interface YamlFile {
  root: Node | null;
  problems: Problem[];
  /** The line and column at which a node begins. */
  place: (node: Node | null) => { line: number; column: number };
  report: (code: Code, node: Node | null, details?: Record<string, string | number>) => void;
}

/** Far more than an article needs; checking YAML for repeated keys takes long in huge files. */
const MOST_CHARACTERS = 65_536;

/** Parses YAML without reading any meaning into it: every scalar is text, such as `1960` or `no`. */
export function openYaml(yaml: string, file: string): YamlFile {
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const place: YamlFile['place'] = (node) => at(node?.range?.[0] ?? 0);
  const report: YamlFile['report'] = (code, node, details) => {
    problems.push(problem(code, { file, ...place(node) }, details));
  };
  if (yaml.length > MOST_CHARACTERS) {
    report('ALIGNMENT_TOO_LARGE', null, { characters: yaml.length, limit: MOST_CHARACTERS });
    return { root: null, problems, place, report };
  }
  const options = { lineCounter: lines, schema: 'failsafe', prettyErrors: false } as const;
  const { contents, errors, warnings } = parseDocument(yaml, options);
  for (const { pos, message } of [...errors, ...warnings]) {
    const where = { file, ...at(pos[0]) };
    problems.push(problem('ALIGNMENT_NOT_YAML', where, { reason: message }));
  }
  return { root: contents, problems, place, report };
}

/** The values of a map by their keys. Anything but a map with some of these keys is reported. */
export function readMap(
  file: YamlFile,
  node: Node | null,
  what: string,
  keys: readonly string[],
): Map<string, Node | null> | undefined {
  if (!isMap<Node, Node | null>(node)) {
    file.report('ALIGNMENT_SHAPE_WRONG', node, { what, wanted: `a map with ${keys.join(', ')}` });
    return undefined;
  }
  const known = node.items.flatMap(({ key, value }): [string, Node | null][] => {
    const name = textOf(key) ?? '';
    if (keys.includes(name)) return [[name, value]];
    file.report('ALIGNMENT_KEY_UNKNOWN', key, { key: name, keys: keys.join(', ') });
    return [];
  });
  return new Map(known);
}

/**
 * The items of a list. Anything but a list is reported.
 *
 * @param holder - what should hold the list, where a missing one is reported
 */
export function readList(
  file: YamlFile,
  node: Node | null,
  what: string,
  holder: Node | null,
): (Node | null)[] | undefined {
  if (isSeq<Node | null>(node)) return node.items;
  file.report('ALIGNMENT_SHAPE_WRONG', node ?? holder, { what, wanted: 'a list' });
  return undefined;
}

/** The text of a scalar, or nothing for any other node. */
export function textOf(node: Node | null): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}
