/**
 * What two ways of writing the same words have in common: letters, marks and digits alone, NFKC,
 * lower-case. `·Friendly Exchanges·` and `FRIENDLY EXCHANGES` fold to the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
