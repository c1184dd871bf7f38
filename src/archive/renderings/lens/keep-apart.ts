/**
 * Adds to a list that must not grow: of more items than it may have, the one is dropped whose
 * neighbours are nearest to each other. So the first and the last item are always there, and those
 * between them are about as far apart in time as they can be, however unevenly they came.
 *
 * @param kept - in the order of their days
 * @param item - of the same day as the last one, or a later one
 * @param dayOf - the day of an item, as a number
 * @param most - the greatest number of items, at least 2
 */
export function keepApart<T>(
  kept: readonly T[],
  item: T,
  dayOf: (item: T) => number,
  most: number,
): T[] {
  const items = [...kept, item];
  if (items.length <= most) return items;
  const gapAt = (at: number) => dayOf(items[at + 1]!) - dayOf(items[at - 1]!);
  let dropped = 1;
  for (let at = 2; at < items.length - 1; at++) if (gapAt(at) <= gapAt(dropped)) dropped = at;
  return items.toSpliced(dropped, 1);
}
