import type { Unit } from '../align/bead.ts';
import type { Block, Role } from '../model.ts';
import type { Stretch } from './segment.ts';
import { sentencesOf } from './sentences/sentences.ts';

/** What is aligned inside a passage: a sentence, or a block that is not to be divided. */
export interface Piece extends Unit, Stretch {}

/** Roles whose blocks are one piece: translators keep such a line whole and change its punctuation. */
const WHOLE: ReadonlySet<Role> = new Set([
  'headline',
  'byline',
  'dateline',
  'subheading',
  'verse',
  'credit',
]);

/** The pieces of one side of a passage, in order. */
export function piecesOf(blocks: readonly Block[]): Piece[] {
  return blocks.flatMap(({ role, text }, block) => {
    const spans = WHOLE.has(role) ? [{ from: 0, to: text.length }] : sentencesOf(text);
    return spans.map(({ from, to }) => ({ block, from, to, text: text.slice(from, to) }));
  });
}

/** Pieces in a row as stretches, one for each block. */
export function stretchesOf(pieces: readonly Piece[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { block, from, to } of pieces) {
    const last = stretches.at(-1);
    if (last?.block === block) last.to = to;
    else stretches.push({ block, from, to });
  }
  return stretches;
}
