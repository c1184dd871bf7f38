import type { Node } from 'yaml';
import type { Side } from '../../model.ts';
import { textOf, type YamlFile } from '../../yaml/yaml-file.ts';
import { readList, readMap } from './shape.ts';

/** A block as a correction names it. */
export interface Reference {
  /** Its id, or the beginning of its text. */
  text: string;
  node: Node | null;
}

/** A passage as a correction gives it, its blocks not yet looked up. */
export interface WrittenPassage extends Record<Side, Reference[]> {
  node: Node | null;
}

/** Reads the passages of a file and reports whatever is not of their shape. */
export function readWritten(file: YamlFile): WrittenPassage[] {
  const top = readMap(file, file.root, 'The file', ['passages']);
  if (!top) return [];
  const items = readList(file, top.get('passages') ?? null, '“passages”', file.root);
  return (items ?? []).flatMap((node) => {
    const sides = readMap(file, node, 'A passage', ['zh', 'en']);
    if (!sides) return [];
    const zh = readList(file, sides.get('zh') ?? null, '“zh”', node);
    const en = readList(file, sides.get('en') ?? null, '“en”', node);
    if (!zh || !en) return [];
    if (zh.length + en.length === 0) {
      file.report('ALIGNMENT_PASSAGE_EMPTY', node);
      return [];
    }
    const passage = {
      node,
      zh: readReferences(file, zh, node),
      en: readReferences(file, en, node),
    };
    const isWhole = passage.zh.length === zh.length && passage.en.length === en.length;
    return isWhole ? [passage] : [];
  });
}

function readReferences(
  file: YamlFile,
  items: readonly (Node | null)[],
  passage: Node | null,
): Reference[] {
  return items.flatMap((node) => {
    const text = textOf(node)?.trim();
    if (text) return [{ text, node }];
    const wanted = 'the id of a block or the beginning of its text';
    file.report('ALIGNMENT_SHAPE_WRONG', node ?? passage, { what: 'A block', wanted });
    return [];
  });
}
