import type { Dictionary } from '../align/dictionary.ts';
import type { Term } from '../glossary/index.ts';
import { comparisonOf } from './comparison.ts';
import { findDropped } from './dropped.ts';
import { checkFigures } from './figures/check-figures.ts';
import { paperDate } from './figures/hints.ts';
import { createNameReader } from './figures/names.ts';
import type { Flag } from './flag.ts';
import { checkLength } from './length/check-length.ts';
import { lengthsApart, lengthsWithoutAlone } from './length/lengths.ts';
import type { Proportion } from './length/proportion.ts';
import { findResidue } from './residue.ts';
import { isRunningText, onlySide, type SegmentedPassage } from './segmented.ts';
import { createTermChecker } from './terms/check-terms.ts';

/** What flags depend on besides the article. */
export interface FlagKnowledge {
  /** The glossary. */
  terms: readonly Term[];
  dictionary: Dictionary;
  /** How long translations are; see `learnProportion`. */
  proportion: Proportion;
}

/** Below this confidence the two sides of a passage may not belong together, and nothing is compared. */
const LEAST_SCORE = 0.75;

/**
 * Makes a function that finds what cannot be right about the translation of an article. It flags only
 * what a careful reader would call wrong, and much that is wrong it cannot see.
 *
 * @returns a function of the article's passages in order and the date of the newspaper
 *   (`YYYY-MM-DD`), which gives the flags of each passage
 */
export function createFlagFinder({
  terms,
  dictionary,
  proportion,
}: FlagKnowledge): (article: readonly SegmentedPassage[], date: string) => Flag[][] {
  const checkTerms = createTermChecker(terms, dictionary);
  const readNames = createNameReader(dictionary);
  return (article, date) => {
    const paper = paperDate(date);
    const dropped = findDropped(article, proportion);
    const apart = lengthsApart(article);
    return article.map(({ passage }, at): Flag[] => {
      const alone = dropped[at]!;
      const comparison = comparisonOf(article, at, alone);
      const { en, zh } = comparison;
      const residue = findResidue(en, zh);
      if (onlySide(passage)) {
        const lengths = apart[at];
        return [...residue, ...(lengths ? checkLength(lengths, proportion) : alone)];
      }
      if (passage.score < LEAST_SCORE) return residue;
      const lengths = isRunningText(passage) ? lengthsWithoutAlone(comparison) : { en: 0, zh: 0 };
      return [
        ...checkFigures(zh, en, paper, readNames),
        ...residue,
        ...alone,
        ...checkLength(lengths, proportion),
        ...checkTerms(zh, en),
      ];
    });
  };
}
