import type { Role } from '../model.ts';

/** A piece of one side: a block, or a sentence of one. */
export interface Unit {
  text: string;
  role?: Role;
}

/** A run of units: from the first to before the last, counted from 0. */
export interface Span {
  from: number;
  to: number;
}

/** Units of both sides that belong together; one of the two runs may be empty, never both. */
export interface Pair {
  zh: Span;
  en: Span;
}

/** A pair that alignment has made or obeyed. */
export interface Bead extends Pair {
  /** Confidence, 0 to 1: 1 when it was set by hand, 0 for a unit without a partner. */
  score: number;
  /** The probability that a unit has no partner at all, 0 to 1: 1 by hand, 0 for a pair. */
  alone: number;
}
