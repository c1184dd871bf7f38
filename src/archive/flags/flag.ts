import type { Sides } from '../model.ts';
import type { Stretch } from '../segments/index.ts';
import type { FigureType } from './figures/figure.ts';

/** Why a translation cannot be right. The order is that in which flags of a passage are given. */
export const FLAG_KINDS = ['numbers', 'dates', 'residue', 'dropped', 'length', 'terms'] as const;

export type FlagKind = (typeof FLAG_KINDS)[number];

/** A figure of one side that the other does not have. */
export interface ComparedFigure extends Stretch {
  type: FigureType;
  /** As {@link Figure} has it: 1200, 88 (per cent), 4 (April), 1 (Monday). */
  value: number;
}

/** Numbers, or parts of dates, that differ; a side that has nothing in the place is absent. */
export interface FigureFlag extends Partial<Sides<ComparedFigure>> {
  kind: 'numbers' | 'dates';
}

/** Text in another script that stands in the English. */
export interface ResidueFlag {
  kind: 'residue';
  /** The Unicode name of the script: `Han`, `Cyrillic`. */
  script: string;
  en: Stretch;
}

/** A sentence that surely has no partner: one side is absent. */
export interface DroppedFlag extends Partial<Sides<Stretch>> {
  kind: 'dropped';
}

/** Lengths out of proportion, in letters and figures, sentences without a partner left out. */
export interface LengthFlag extends Sides<number> {
  kind: 'length';
  /** The English lengths that would be in proportion. */
  usual: { least: number; most: number };
}

/** A term that was left as it is, or of which nothing is to be found in the English. */
export interface TermFlag {
  kind: 'terms';
  /** The id of the term. */
  term: string;
  zh: Stretch;
  /** Where its Chinese or its pinyin stands in the English; absent when nothing does. */
  en?: Stretch;
}

/**
 * Something about a passage that cannot be right, with what was compared. Offsets are in the blocks
 * of the passage.
 */
export type Flag = FigureFlag | ResidueFlag | DroppedFlag | LengthFlag | TermFlag;
