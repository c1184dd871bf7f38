export { createFlagFinder, type FlagKnowledge } from './flags-of.ts';
export type { SegmentedPassage } from './segmented.ts';
export {
  FLAG_KINDS,
  type ComparedFigure,
  type DroppedFlag,
  type FigureFlag,
  type Flag,
  type FlagKind,
  type LengthFlag,
  type ResidueFlag,
  type TermFlag,
} from './flag.ts';
export { learnProportion, type Proportion } from './length/proportion.ts';
export { flagProblem, type FlagSource } from './report/flag-problem.ts';
export { quotesOf } from './report/quotes.ts';
