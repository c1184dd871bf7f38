/** A whole number as it is read, in either language: `2,000`. */
export function numeral(value: number): string {
  return value.toLocaleString('en');
}
