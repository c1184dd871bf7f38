import type { Dictionary } from '../dictionary.ts';
import type { EnglishToken } from './english-tokens.ts';
import { perDictionary, remembering } from './remember.ts';
import { EXACT_SHARE, type Token } from './token.ts';

/** How a number of Chinese texts can be read, by the numbers of syllables. */
interface Readings {
  /** The readings of each UTF-16 unit of all texts in a row, with none between two texts. */
  units: (readonly number[] | undefined)[];
  /** The number of the text that each unit stands in. */
  texts: number[];
  /** The units that can be read as a syllable. */
  places: (number[] | undefined)[];
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
  const spell = speller(dictionary);
  const words = new Set<string>();
  for (const { capital } of en.flat()) if (capital !== undefined) words.add(capital);
  const found = [...words].map((word) => [word, findName(word, readings, spell)] as const);
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

function indexReadings(texts: readonly string[], { readings, syllables }: Dictionary): Readings {
  const index: Readings = {
    units: [],
    texts: [],
    places: new Array<number[] | undefined>(syllables.size).fill(undefined),
  };
  texts.forEach((text, number) => {
    for (let at = 0; at < text.length; at++) {
      const sounds = readings[text.charCodeAt(at)];
      if (sounds) for (const sound of sounds) (index.places[sound] ??= []).push(index.units.length);
      index.units.push(sounds);
      index.texts.push(number);
    }
    index.units.push(undefined);
    index.texts.push(number);
  });
  return index;
}

/** The texts in which a word can be read, each as often as it can. */
function findName(
  word: string,
  { units, texts, places }: Readings,
  spell: (word: string) => number[][],
): number[] {
  return spell(word).flatMap((spelling) => {
    if (!spelling.every((sound) => places[sound])) return [];
    return places[spelling[0]!]!.filter((place) =>
      spelling.every((sound, at) => units[place + at]?.includes(sound)),
    ).map((place) => texts[place]!);
  });
}

/** A function that gives the ways to read a word as syllables: `xian` is `xian` and `xi` `an`. */
const speller = perDictionary(({ syllables }) => {
  const spell = (letters: string): number[][] => {
    const found: number[][] = [];
    for (let length = 1; length <= Math.min(LONGEST_SYLLABLE, letters.length); length++) {
      const first = syllables.get(letters.slice(0, length));
      if (first === undefined) continue;
      if (length === letters.length) found.push([first]);
      else found.push(...spell(letters.slice(length)).map((rest) => [first, ...rest]));
    }
    return found;
  };
  return remembering((word) => {
    const letters = word.replace(/['’]/gu, '');
    return letters.length > LONGEST_NAME ? [] : spell(letters);
  });
});
