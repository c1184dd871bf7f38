import type { Span } from '../../align/bead.ts';
import type { IdentifiedBlock, Side } from '../../model.ts';
import type { YamlFile } from '../../yaml/yaml-file.ts';
import type { Reference } from './written.ts';

const SIDE_NAMES: Record<Side, string> = { zh: 'Chinese', en: 'English' };

/** A function that finds the blocks of one side by id or beginning, and remembers those taken. */
export function blockFinder(
  file: YamlFile,
  side: Side,
  blocks: readonly IdentifiedBlock[],
): (references: readonly Reference[]) => Span | undefined {
  const numbers = new Map(blocks.map(({ id }, number) => [id, number]));
  const texts = blocks.map(({ text }) => compact(text));
  const taken = new Set<number>();

  const find = ({ text, node }: Reference): number | undefined => {
    const byId = numbers.get(text);
    if (byId !== undefined) return byId;
    const beginning = compact(text);
    const found = texts.flatMap((whole, number) => (whole.startsWith(beginning) ? [number] : []));
    if (found.length === 1) return found[0];
    const ids = found.map((number) => blocks[number]!.id).join(', ');
    if (found.length > 1) file.report('ALIGNMENT_BLOCK_AMBIGUOUS', node, { text, ids });
    else file.report('ALIGNMENT_BLOCK_UNKNOWN', node, { text, side: SIDE_NAMES[side] });
    return undefined;
  };

  const take = (reference: Reference): number | undefined => {
    const number = find(reference);
    if (number === undefined) return undefined;
    if (!taken.has(number)) {
      taken.add(number);
      return number;
    }
    file.report('ALIGNMENT_BLOCK_REPEATED', reference.node, { text: reference.text });
    return undefined;
  };

  return (references) => {
    const found = references.flatMap((reference) => take(reference) ?? []);
    if (found.length < references.length) return undefined;
    if (found.length === 0) return { from: 0, to: 0 };
    const span = { from: Math.min(...found), to: Math.max(...found) + 1 };
    if (span.to - span.from === found.length) return span;
    file.report('ALIGNMENT_BLOCKS_APART', references[0]!.node, { side: SIDE_NAMES[side] });
    return undefined;
  };
}

function compact(text: string): string {
  return text.replace(/\p{White_Space}/gu, '');
}
