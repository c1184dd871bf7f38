import type { Dictionary } from '../../align/dictionary.ts';
import { plainLetters } from '../../align/words/syllables.ts';
import type { Figure } from './figure.ts';

/**
 * Prepares for an English text a function that tells whether a numeral of a Chinese text is part of a
 * name that the English writes in pinyin.
 */
export type NameReader = (english: string) => (text: string, figure: Figure) => boolean;

const NAMES = /\p{Lu}[\p{L}\p{M}’']*(?:[\s-]\p{Lu}[\p{L}\p{M}’']*)*/gu;

/**
 * Makes a reader of names: 三 in 三里店 is part of one where the English has `Sanlidian`, 五百 in 王五百
 * where it has `Wang Wubai`. The numeral is read together with the character before or after it.
 */
export function createNameReader({ readings, syllables }: Dictionary): NameReader {
  const names = [...syllables.keys()];
  const spellings = (text: string): string[] =>
    text.split('').reduce<string[]>(
      (heads, character) => {
        const sounds = readings[character.charCodeAt(0)] ?? [];
        return heads.flatMap((head) => sounds.map((sound) => head + names[sound]!));
      },
      [''],
    );
  return (english) => {
    const letters = (english.match(NAMES) ?? [])
      .map((name) => plainLetters(name).replace(/[^a-z]/gu, ''))
      .join(' ');
    return (text, { from, to }) =>
      [text.slice(from, to + 1), text.slice(Math.max(0, from - 1), to)]
        .filter((written) => /^\p{Script=Han}{2,6}$/u.test(written))
        .flatMap(spellings)
        .some((spelling) => letters.includes(spelling));
  };
}
