import { chineseLength, englishLength } from '../../align/evidence/length.ts';
import type { Block, Passage, Side, Sides } from '../../model.ts';
import type { ComparedText } from '../comparison.ts';
import { isRunningText, onlySide, type SegmentedPassage } from '../segmented.ts';

/** Numbers, which Chinese may write in more characters than English: `五万七千零五十四`. */
const NUMBERS = /[〇零一二两三四五六七八九十百千万亿]{2,}|[\d０-９]/gu;

const MEASURES: Sides<(text: string) => number> = {
  en: (text) => englishLength(text.replace(NUMBERS, '')),
  zh: (text) => chineseLength(text.replace(NUMBERS, '')),
};

/** How long a text is, in letters; numbers do not count. */
export function lengthOf(side: Side, text: string): number {
  return MEASURES[side](text);
}

/** How long the two sides of some passages are. */
export function lengthsOf(passages: readonly Pick<Passage, Side>[]): Sides<number> {
  const sum = (side: Side) =>
    passages
      .flatMap((passage) => passage[side])
      .reduce((total, block: Pick<Block, 'text'>) => total + lengthOf(side, block.text), 0);
  return { en: sum('en'), zh: sum('zh') };
}

/** The same of a passage without the sentences that surely have no partner. */
export function lengthsWithoutAlone(comparison: Sides<ComparedText>): Sides<number> {
  const rest = (side: Side) => {
    const { text, alone } = comparison[side];
    const without = alone.map(({ from, to }) => lengthOf(side, text.slice(from, to)));
    return without.reduce((left, length) => left - length, lengthOf(side, text));
  };
  return { en: rest('en'), zh: rest('zh') };
}

/**
 * The lengths of texts that stand where each other's translation ought to be, and were too unlike to
 * be put side by side: a run of passages of one language and of the other next to them.
 *
 * @returns for each passage the lengths of its run; undefined when it is in none
 */
export function lengthsApart(article: readonly SegmentedPassage[]): (Sides<number> | undefined)[] {
  const apart = new Array<Sides<number> | undefined>(article.length).fill(undefined);
  let from = 0;
  for (let to = 0; to <= article.length; to++) {
    const passage = article[to]?.passage;
    if (passage && isRunningText(passage) && onlySide(passage)) continue;
    const lengths = lengthsOf(article.slice(from, to).map((near) => near.passage));
    if (lengths.en > 0 && lengths.zh > 0) apart.fill(lengths, from, to);
    from = to + 1;
  }
  return apart;
}
