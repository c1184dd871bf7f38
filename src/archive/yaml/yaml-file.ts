import { isScalar, LineCounter, parseDocument, visit, type Node } from 'yaml';
import type { Code } from '../problems/catalogue.ts';
import { problem, type Problem } from '../problems/problem.ts';

/** A YAML file that is being read, with the problems found so far. */
export interface YamlFile {
  root: Node | null;
  problems: Problem[];
  /** The line and column at which a node begins. */
  place: (node: Node | null) => { line: number; column: number };
  report: (code: Code, node: Node | null, details?: Record<string, string | number>) => void;
}

/** How large a kind of file may be, and what its problems with YAML itself are called. */
export interface YamlLimits {
  /** In UTF-16 units. */
  mostCharacters: number;
  /** Gets the details `characters` and `limit`. */
  tooLarge: Code;
  /** Gets the detail `reason`. */
  notYaml: Code;
}

/** Parses YAML without reading any meaning into it: every scalar is text, such as `1960` or `no`. */
export function openYaml(yaml: string, file: string, limits: YamlLimits): YamlFile {
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
  const { mostCharacters: limit, tooLarge, notYaml } = limits;
  if (yaml.length > limit) {
    report(tooLarge, null, { characters: yaml.length, limit });
    return { root: null, problems, place, report };
  }
  // Without `uniqueKeys`, which takes time quadratic in the keys of a map.
  const options = {
    lineCounter: lines,
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: false,
  } as const;
  const document = parseDocument(yaml, options);
  for (const { pos, message } of [...document.errors, ...document.warnings])
    problems.push(problem(notYaml, { file, ...at(pos[0]) }, { reason: message }));
  visit(document, {
    Map: (_, map) => {
      for (const key of repeatedKeys(map.items.map((item) => item.key)))
        report(notYaml, key, { reason: `the key “${textOf(key)!}” is repeated` });
    },
  });
  return { root: document.contents, problems, place, report };
}

/** The text of a scalar, or nothing for any other node. */
export function textOf(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}

function repeatedKeys(keys: readonly unknown[]): Node[] {
  const seen = new Set<string>();
  return keys.filter((key): key is Node => {
    const text = textOf(key);
    if (text === undefined || !seen.has(text)) {
      if (text !== undefined) seen.add(text);
      return false;
    }
    return true;
  });
}
