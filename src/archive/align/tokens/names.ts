import type { Dictionary } from '../dictionary.ts';
import type { EnglishToken } from './english-tokens.ts';
import { EXACT_SHARE, type Token } from './token.ts';

/** Where each syllable can be read in a number of Chinese texts. */
interface Readings {
  /** The readings of each character of all texts in a row, with none between two texts. */
  characters: (readonly string[])[];
  /** The number of the text that each character stands in. */
  texts: number[];
  /** The characters that can be read as a syllable. */
  places: Map<string, number[]>;
}

/** `zhuang` */
const LONGEST_SYLLABLE = 6;

/** Longer words are no names, and there could be very many ways to read them. */
const LONGEST_NAME = 18;

/**
 * Adds the names that both sides share to their tokens. A word with a capital is read as toneless
 * pinyin, in every way that it can be, and looked for as a run of characters with these readings:
 * `Wanbang` finds 万邦.
 *
 * @param texts - the Chinese texts that `zh` are the tokens of
 */
export function addNames(
  en: readonly (readonly EnglishToken[])[],
  zh: readonly (readonly Token[])[],
  texts: readonly string[],
  dictionary: Dictionary,
): { en: Token[][]; zh: Token[][] } {
  const readings = indexReadings(texts, dictionary);
  const words = new Set(en.flat().flatMap(({ capital }) => capital ?? []));
  const found = [...words].map((word) => [word, findName(word, readings)] as const);
  const named = new Set(found.flatMap(([word, places]) => (places.length > 0 ? [word] : [])));
  const chinese = zh.map((tokens) => [...tokens]);
  for (const [word, places] of found) {
    const name = { name: `@${word}`, keys: [`@${word}`], share: EXACT_SHARE };
    for (const text of places) chinese[text]!.push(name);
  }
  const english = en.map((tokens) =>
    tokens.map((token) =>
      token.capital !== undefined && named.has(token.capital)
        ? { ...token, keys: [...token.keys, `@${token.capital}`] }
        : token,
    ),
  );
  return { en: english, zh: chinese };
}

function indexReadings(texts: readonly string[], dictionary: Dictionary): Readings {
  const index: Readings = { characters: [], texts: [], places: new Map() };
  texts.forEach((text, number) => {
    for (const character of text) {
      const readings = dictionary.readings.get(character) ?? [];
      for (const syllable of readings) {
        const places = index.places.get(syllable);
        if (places) places.push(index.characters.length);
        else index.places.set(syllable, [index.characters.length]);
      }
      index.characters.push(readings);
      index.texts.push(number);
    }
    index.characters.push([]);
    index.texts.push(number);
  });
  return index;
}

/** The texts in which a word can be read, each as often as it can. */
function findName(word: string, { characters, texts, places }: Readings): number[] {
  const letters = word.replace(/['’]/gu, '');
  if (letters.length > LONGEST_NAME) return [];
  return spellings(letters, places).flatMap((syllables) =>
    places
      .get(syllables[0]!)!
      .filter((place) =>
        syllables.every((syllable, at) => characters[place + at]?.includes(syllable)),
      )
      .map((place) => texts[place]!),
  );
}

/** The ways to read letters as syllables that occur: `xian` is `xian` and `xi` `an`. */
function spellings(letters: string, places: ReadonlyMap<string, unknown>): string[][] {
  const found: string[][] = [];
  for (let length = 1; length <= Math.min(LONGEST_SYLLABLE, letters.length); length++) {
    const first = letters.slice(0, length);
    if (!places.has(first)) continue;
    if (length === letters.length) found.push([first]);
    else for (const rest of spellings(letters.slice(length), places)) found.push([first, ...rest]);
  }
  return found;
}
