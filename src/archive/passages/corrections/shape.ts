import { isMap, isSeq, type Node } from 'yaml';
import { textOf, type YamlFile } from '../../yaml/yaml-file.ts';

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
