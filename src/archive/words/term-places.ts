import type { Occurrence } from '../finder/index.ts';
import type { Term } from '../glossary/index.ts';

/**
 * Where a text has terms that are not one word, because quotation marks or commas are printed inside,
 * as in “一、二、三”制: by each UTF-16 unit in them the id of the term.
 */
export function termPlaces(
  text: string,
  occurrences: readonly Occurrence<Term>[],
): ReadonlyMap<number, string> {
  const places = new Map<number, string>();
  for (const { from, to, values } of occurrences) {
    if (!/\P{Script=Han}/u.test(text.slice(from, to))) continue;
    for (let at = from; at < to; at++) places.set(at, values[0]!.id);
  }
  return places;
}
