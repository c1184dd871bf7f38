import type { Weights } from '../align/weights.ts';

/** By what sentences are aligned and what is said of the result. */
export interface Criteria extends Weights {
  /** The least confidence with which sentences are linked, 0 to 1. */
  link: number;
  /** The least confidence with which a sentence is said to have no partner, 0 to 1. */
  missing: number;
}

/**
 * The criteria in use. The weights are those under which confidence tells right from wrong best in
 * the hand-aligned articles, whole and with any one of their sentences dropped; the test of the gold
 * set chooses them again. The two least confidences are a decision and not a measurement: a wrong
 * link misleads a reader, and to say that a sentence was dropped accuses the translation.
 */
export const CRITERIA: Criteria = { alone: -2, group: -5, tokens: 0.25, link: 0.8, missing: 0.9 };
