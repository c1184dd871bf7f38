/**
 * Pairs two lists of places in their order, each place once, so that every place of the shorter list
 * has a partner and partners stand as far on as each other where there is a choice.
 *
 * @param one - how far on in its text each place is, 0 to 1, ascending
 * @param other - the same of the other text
 * @returns pairs of places in the two lists
 */
export function inStep(one: readonly number[], other: readonly number[]): [number, number][] {
  if (one.length > other.length) return inStep(other, one).map(([b, a]) => [a, b]);
  let next = 0;
  return one.map((along, at) => {
    const last = other.length - (one.length - at);
    const gap = (place: number) => Math.abs(other[place]! - along);
    while (next < last && gap(next + 1) < gap(next)) next += 1;
    return [at, next++];
  });
}
