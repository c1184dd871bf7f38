import type { Side, Sides } from '../../archive/model.ts';
import { findMatches, type Range } from '../../search/query/match.ts';
import type { Query } from '../../search/query/model.ts';
import { excerptOf, firstMatch } from '../search/excerpt.ts';

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
 * What to show of a passage: the side in which the query was found, around the first match, and then
 * about the same part of its partner.
 */
export function linesOf(passage: Sides<string>, query: Query): [Line, Line] {
  const en = findMatches(passage.en, query);
  const zh = findMatches(passage.zh, query);
  const about = firstMatch(passage.en, en) ?? firstMatch(passage.zh, zh) ?? 0;
  const lineOf = (side: Side, matches: Range[]): Line => {
    const text = passage[side];
    const at = firstMatch(text, matches) ?? about;
    return { side, text, shown: excerptOf(text, LENGTHS[side], at, matches), matches };
  };
  const lines = { en: lineOf('en', en), zh: lineOf('zh', zh) };
  return en.length > 0 || zh.length === 0 ? [lines.en, lines.zh] : [lines.zh, lines.en];
}
