import { cleanGloss, distance } from './clean-gloss.ts';
import { entriesOf, type Lexicon, type LexiconEntry } from './lexicon.ts';
import { readReference, type Reference } from './references.ts';
import { usualFirst } from './senses.ts';
import { shortened } from './shortened.ts';

/** A variant may be of a variant; a circle of them ends here. */
const DEEPEST = 3;

/**
 * What a dictionary says of a word, cleaned for readers: the glosses of the entries with a reading,
 * or of all entries when none has it. What newspapers usually mean comes first, and what is out of
 * place in them is left out when there is anything else. A word that is only a variant of another has
 * the other's glosses.
 *
 * @param pinyin - with tone numbers
 * @returns some 100 letters in up to four glosses; none for an unknown word
 */
export function glossesOf(word: string, pinyin: string, lexicon: Lexicon): string[] {
  return shortened(readableGlosses(word, pinyin, lexicon, 0));
}

function readableGlosses(
  word: string,
  pinyin: string | undefined,
  lexicon: Lexicon,
  depth: number,
): readonly string[] {
  const entries = meantEntries(entriesOf(lexicon, word), pinyin);
  const own = usualFirst(word, sorted(alternating(entries.map(plainGlosses))));
  if (own.length > 0 || depth === DEEPEST) return own;
  return entries
    .flatMap(({ english }) => english.map(readReference))
    .filter((reference) => reference !== undefined && reference.word !== word)
    .flatMap((reference) => followed(reference!, lexicon, depth));
}

/** Those with the reading, else those with it in other case, else all. */
function meantEntries(entries: LexiconEntry[], pinyin: string | undefined): LexiconEntry[] {
  const same = entries.filter((entry) => entry.pinyin === pinyin);
  if (same.length > 0) return same;
  const alike = entries.filter((entry) => entry.pinyin.toLowerCase() === pinyin?.toLowerCase());
  return alike.length > 0 ? alike : entries;
}

function followed({ isVariant, word, pinyin }: Reference, lexicon: Lexicon, depth: number) {
  const glosses = readableGlosses(word, pinyin, lexicon, depth + 1);
  return isVariant ? glosses : [`see ${word}`, ...glosses];
}

/** The glosses of an entry that say something themselves. */
function plainGlosses({ english }: LexiconEntry): string[] {
  return english
    .filter((gloss) => !readReference(gloss))
    .map(cleanGloss)
    .filter((gloss) => gloss !== '');
}

/** The first of every list, then the second of every list, and so on. */
function alternating(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

function sorted(glosses: readonly string[]): string[] {
  const near = glosses.filter((gloss) => distance(gloss) < 2);
  const kept = new Set(near.length > 0 ? near : glosses);
  return [...kept].sort((a, b) => distance(a) - distance(b));
}
