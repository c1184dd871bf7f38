import type { Side } from '../../../../src/archive/model.ts';
import type { Group, Sort } from '../../../../src/search/model.ts';
import type { ArticleRecord } from '../../../../src/search/index/record.ts';

/** For each side of a passage, how often each part of the query matches. */
export type PassageMatches = Record<Side, number[]>;

/** An article, what matches in its passages, and which of these are found. */
export interface Hit {
  record: ArticleRecord;
  matches: readonly PassageMatches[];
  passages: number[];
}

/** What counts in a question: which parts are wanted, on which sides. */
export interface Wanted {
  parts: readonly number[];
  sides: readonly Side[];
}

/**
 * Hits in the order that is asked for; equals stay as they are.
 *
 * @param all - the matches of all articles
 */
export function sorted(
  hits: readonly Hit[],
  sort: Sort,
  wanted: Wanted,
  all: readonly (readonly PassageMatches[])[],
): Hit[] {
  if (sort === 'oldest') return [...hits];
  if (sort === 'newest') {
    return hits.toSorted((a, b) => Date.parse(b.record.date) - Date.parse(a.record.date));
  }
  const rarities = wanted.parts.map((part) => {
    const holding = all.filter((article) => times(article, part, wanted) > 0);
    return Math.log(1 + all.length / holding.length);
  });
  const scores = new Map(hits.map((hit) => [hit, score(hit, rarities, wanted)]));
  return hits.toSorted((a, b) => scores.get(b)! - scores.get(a)!);
}

function score({ matches }: Hit, rarities: readonly number[], wanted: Wanted): number {
  const worth = wanted.parts.map((part, at) => {
    const found = times(matches, part, wanted);
    return (rarities[at]! * found) / (found + 1.5);
  });
  const together = Math.max(...matches.map((passage) => partsIn(passage, wanted)));
  return sum(worth) * (together / wanted.parts.length);
}

/** How often a part matches in some passages. */
function times(passages: readonly PassageMatches[], part: number, { sides }: Wanted): number {
  return sum(passages.flatMap((passage) => sides.map((side) => passage[side][part]!)));
}

/** How many parts a passage holds. */
export function partsIn(passage: PassageMatches, { parts, sides }: Wanted): number {
  return parts.filter((part) => sides.some((side) => passage[side][part]! > 0)).length;
}

export function groupOf({ record, matches, passages }: Hit, wanted: Wanted): Group {
  const { id, date, page, column, place, headline } = record;
  const held = (passage: number) => partsIn(matches[passage]!, wanted);
  return {
    ...{ article: id, date, page, column, place, headline },
    passages: passages.toSorted((a, b) => held(b) - held(a)),
  };
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
