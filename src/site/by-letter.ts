import { toneless, type Term } from '../archive/glossary/index.ts';

/**
 * Terms in the order of their pinyin, by its first letter.
 *
 * @returns letters in capitals, each with its terms
 */
export function byLetter(terms: readonly Term[]): [string, Term[]][] {
  const keyOf = ({ pinyin, id }: Term) => `${toneless(pinyin)} ${pinyin} ${id}`;
  const keyed = terms.map((term) => ({ term, key: keyOf(term) }));
  const sorted = keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ term }) => term);
  return [...Map.groupBy(sorted, ({ pinyin }) => toneless(pinyin).charAt(0).toUpperCase())];
}
