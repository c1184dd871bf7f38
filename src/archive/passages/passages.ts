import { align } from '../align/align.ts';
import type { Pair } from '../align/bead.ts';
import type { Dictionary } from '../align/dictionary.ts';
import type { IdentifiedBlock, Passage, Sides } from '../model.ts';

/**
 * Aligns the two sides of an article.
 *
 * @param pins - pairs of blocks that an editor has set, from {@link readCorrections}
 * @returns the rows of the article in the order of both sides; every block is in one of them
 */
export function makePassages(
  blocks: Sides<readonly IdentifiedBlock[]>,
  dictionary: Dictionary,
  pins: readonly Pair[] = [],
): Passage[] {
  return align(blocks, dictionary, pins).map((bead) => {
    const zh = blocks.zh.slice(bead.zh.from, bead.zh.to);
    const en = blocks.en.slice(bead.en.from, bead.en.to);
    const { id, role } = (zh[0] ?? en[0])!;
    return { id, role, score: bead.score, en, zh };
  });
}
