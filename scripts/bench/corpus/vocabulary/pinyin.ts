import type { Pair } from '../pair.ts';

/**
 * Reads a table of `汉字 pinyin` separated by white space. The pinyin is written as translations
 * print it: without tones, with ü where it is needed.
 */
export function syllables(table: string): Pair[] {
  const words = table.trim().split(/\s+/u);
  const list: Pair[] = [];
  for (let at = 0; at + 1 < words.length; at += 2)
    list.push({ zh: words[at]!, en: words[at + 1]! });
  return list;
}

/** Syllables as one word with a capital; an apostrophe where a syllable begins with a vowel: `Ping'an`. */
export function properName(parts: readonly Pair[]): Pair {
  const word = parts.reduce(
    (text, { en }) => text + (text !== '' && /^[aeo]/u.test(en) ? "'" : '') + en,
    '',
  );
  return {
    zh: parts.map(({ zh }) => zh).join(''),
    en: word[0]!.toUpperCase() + word.slice(1),
  };
}
