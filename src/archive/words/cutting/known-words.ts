/** What a text can be made of besides words of the dictionary. */
export type KnownKind = 'term' | 'place' | 'person';

/** Words that the dictionary need not have, to be looked up at any place of a text. */
export interface KnownWords {
  kinds: Map<string, KnownKind>;
  /** By its first unit, how many units a word can have. */
  lengths: Map<string, number[]>;
}

/** Makes a list of words; of several kinds that a word is given the first counts. */
export function knownWords(words: Iterable<readonly [word: string, kind: KnownKind]>): KnownWords {
  const kinds = new Map<string, KnownKind>();
  const lengths = new Map<string, number[]>();
  for (const [word, kind] of words) {
    if (kinds.has(word)) continue;
    kinds.set(word, kind);
    const known = lengths.get(word[0]!) ?? [];
    if (!known.includes(word.length)) lengths.set(word[0]!, [...known, word.length]);
  }
  return { kinds, lengths };
}
