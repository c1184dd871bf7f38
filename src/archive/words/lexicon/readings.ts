import { entriesOf, type Lexicon, type LexiconEntry } from './lexicon.ts';
import { readReference } from './references.ts';

/**
 * The readings that a dictionary has for a word, with tone numbers, each once. Those of names come
 * only where there are no others, and so do those under which a word is but a variant of another.
 */
export function readingsOf(word: string, lexicon: Lexicon): string[] {
  const entries = entriesOf(lexicon, word);
  const common = narrowed(
    narrowed(entries, ({ pinyin }) => !/^\p{Lu}/u.test(pinyin)),
    ({ english }) => !english.every(readReference),
  );
  return [...new Set(common.map(({ pinyin }) => pinyin))];
}

/** The entries of which something is true, or all when it is true of none. */
function narrowed(entries: LexiconEntry[], is: (entry: LexiconEntry) => boolean): LexiconEntry[] {
  const chosen = entries.filter(is);
  return chosen.length > 0 ? chosen : entries;
}
