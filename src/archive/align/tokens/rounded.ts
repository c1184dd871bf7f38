/** A number to twelve figures, so that 1.1 times 10,000 is 11,000 and a third is always the same. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
