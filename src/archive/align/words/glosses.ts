import { stem } from './stem.ts';

/** Words that say nothing about what a text is about. */
const FUNCTION_WORDS = new Set(
  'a an and are as at be but by for from has have if in into is it its of on or s sb so sth t than that the their then they this to was were which with'.split(
    ' ',
  ),
);

/** Dictionary apparatus: pronunciations in brackets. */
const APPARATUS = /\[[^\]]*\]/gu;

/**
 * A function that gives the stems of the content words of one gloss. It remembers the stem of
 * every word, because glosses use few words often.
 */
export function glossReader(): (gloss: string) => string[] {
  const stems = new Map<string, string>();
  const stemOf = (word: string) => {
    let known = stems.get(word);
    if (known === undefined) stems.set(word, (known = stem(word)));
    return known;
  };
  return (gloss) => {
    // Measure words stand between the glosses as `CL:個|个[ge4]`.
    if (gloss.startsWith('CL:')) return [];
    const plain = gloss.includes('[') ? gloss.replace(APPARATUS, '') : gloss;
    const words = plain.toLowerCase().match(/[a-z]+|[0-9]+/gu) ?? [];
    return words.filter((word) => !FUNCTION_WORDS.has(word)).map(stemOf);
  };
}

/** True for a word, in lower case, that no evidence is to be taken from. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
