import { findMatches, findPart, type Range } from '../../search/query/match.ts';
import type { Query } from '../../search/query/model.ts';
import { elementsOf } from '../../search/text/elements.ts';

/** What a query found in a text, in UTF-16 units of the text. */
export interface Matches {
  /** What to mark: ascending, not overlapping. */
  all: Range[];
  /** For each part of the query that is not excluded what it found, in no order. */
  byPart: Range[][];
}

/** Finds a query in one side of a passage. */
export function matchesIn(text: string, query: Query): Matches {
  const all = findMatches(text, query);
  const wanted = query.parts.filter((part) => !part.excluded);
  if (wanted.length === 1 || all.length === 0) return { all, byPart: [all] };
  const elements = elementsOf(text);
  return { all, byPart: wanted.map((part) => findPart(elements, part)) };
}
