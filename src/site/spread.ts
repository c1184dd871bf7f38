/**
 * At most so many items, evenly spread over a list, the first and the last among them.
 *
 * @param items - the whole list
 * @param most - how many to take, at least 2
 */
export function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => items[Math.round(index * step)]!);
}
