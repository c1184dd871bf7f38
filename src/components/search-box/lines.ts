import type { Side, Sides } from '../../archive/model.ts';
import { matchesIn, type Range } from '../../search/query/match.ts';
import type { Query } from '../../search/query/model.ts';
import { bestPlace, excerptOf } from '../search/excerpt.ts';

/** About how much of a side is shown, in UTF-16 units: some two lines in either script. */
const LENGTHS: Sides<number> = { en: 140, zh: 60 };

/** What is shown of one side of a passage. */
export interface Line {
  side: Side;
  /** The whole side; empty when the passage has none. */
  text: string;
  /** The stretch of it that is shown. */
  shown: Range;
  /** What the query found in the whole side. */
  matches: Range[];
}

/**
 * What to show of a passage: the side in which the query was found, around what was found, and then
 * about the same part of its partner.
 */
export function linesOf(passage: Sides<string>, query: Query): [Line, Line] {
  const matches = { en: matchesIn(passage.en, query), zh: matchesIn(passage.zh, query) };
  const placeIn = (side: Side): number | undefined =>
    bestPlace(passage[side], LENGTHS[side], matches[side].byPart);
  const about = placeIn('en') ?? placeIn('zh') ?? 0;
  const lineOf = (side: Side): Line => {
    const text = passage[side];
    const found = matches[side].all;
    const shown = excerptOf(text, LENGTHS[side], placeIn(side) ?? about, found);
    return { side, text, shown, matches: found };
  };
  const [en, zh] = [lineOf('en'), lineOf('zh')];
  return en.matches.length > 0 || zh.matches.length === 0 ? [en, zh] : [zh, en];
}
