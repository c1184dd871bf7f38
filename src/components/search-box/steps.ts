/**
 * Where an arrow key leads among the links below a search box.
 *
 * @param key - as keyboard events name it
 * @param at - the link that has the focus, from 0, or -1 for the box above them
 * @param count - how many links there are
 * @returns the next link, or -1 for the box; undefined when the key leads nowhere
 */
export function stepFrom(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown' && at < count - 1) return at + 1;
  if (key === 'ArrowUp' && at >= 0) return at - 1;
  return undefined;
}
