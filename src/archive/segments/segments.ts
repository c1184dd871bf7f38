import { align } from '../align/align.ts';
import type { Bead } from '../align/bead.ts';
import type { Dictionary } from '../align/dictionary.ts';
import type { Weights } from '../align/weights.ts';
import type { Passage, Sides } from '../model.ts';
import { CRITERIA, type Criteria } from './criteria.ts';
import { piecesOf, stretchesOf, type Piece } from './pieces.ts';
import type { Segment } from './segment.ts';
import { settle, type Settled } from './settle.ts';

/**
 * Aligns the sentences of a passage. Sentences are linked only where that is very likely to be
 * right; a sentence that surely has no partner and one of which this cannot be told are kept apart.
 * In a passage whose own score is low nothing is, nor in one whose other side is absent, unless an
 * editor has set it so.
 *
 * @param dictionary - the one by which blocks are aligned
 * @returns segments in the order of both sides; every sentence is in one of them, and no two
 * stretches overlap
 */
export function segmentsOf(
  passage: Passage,
  dictionary: Dictionary,
  criteria: Criteria = CRITERIA,
): Segment[] {
  const pieces = { en: piecesOf(passage.en), zh: piecesOf(passage.zh) };
  return settle(alignPieces(pieces, dictionary, criteria), passage.score, criteria)
    .flatMap((settled) => segmentsOfBead(settled, pieces))
    .map((segment, at) => ({ n: at + 1, ...segment }));
}

/** Aligns the pieces of a passage. Two single ones are partners, since their blocks are. */
export function alignPieces(
  { en, zh }: Sides<readonly Piece[]>,
  dictionary: Dictionary,
  weights: Weights,
): Bead[] {
  if (en.length !== 1 || zh.length !== 1) return align({ en, zh }, dictionary, [], weights);
  return [{ en: { from: 0, to: 1 }, zh: { from: 0, to: 1 }, score: 1, alone: 0 }];
}

/** The segment of a link, or one for each piece that has none. */
function segmentsOfBead(settled: Settled, pieces: Sides<readonly Piece[]>): Omit<Segment, 'n'>[] {
  const { partner, score } = settled;
  const en = pieces.en.slice(settled.en.from, settled.en.to);
  const zh = pieces.zh.slice(settled.zh.from, settled.zh.to);
  if (partner === 'found') {
    return [{ partner, score, en: stretchesOf(en), zh: stretchesOf(zh) }];
  }
  return [
    ...zh.map((piece) => ({ partner, score, en: [], zh: stretchesOf([piece]) })),
    ...en.map((piece) => ({ partner, score, en: stretchesOf([piece]), zh: [] })),
  ];
}
