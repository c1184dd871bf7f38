import type { Sides } from '../model.ts';

/** A part of a block: one sentence, or several in a row. */
export interface Stretch {
  /** The block's place on its side of the passage, from 0. */
  block: number;
  /** UTF-16 units of the block's text, from the first to before the last. */
  from: number;
  to: number;
}

/**
 * What is known of a segment's partner: it is in the segment, or there surely is none, or it could
 * not be told whether there is one or which.
 */
export type Partner = 'found' | 'missing' | 'unsure';

/**
 * Sentences of a passage that say the same thing, or one sentence whose partner was not found. Both
 * sides have stretches when, and only when, the partner was found.
 */
export interface Segment extends Sides<Stretch[]> {
  /** Its number in the passage, from 1. */
  n: number;
  partner: Partner;
  /** Confidence that `partner` is right, 0 to 1; 0 when it is `unsure`. */
  score: number;
}
