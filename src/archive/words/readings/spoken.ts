import { pinyin } from 'pinyin-pro';

/** Longer texts are read in pieces, so that time stays linear. */
const PIECE = 60;

/**
 * How the characters of a Chinese text are read in its context, as far as `pinyin-pro` knows.
 *
 * @returns for each character (code point) a syllable as CC-CEDICT writes it, `lu:4`, 一 and 不 with
 *   the tones that they have by themselves; empty where it knows none
 */
export function spokenSyllables(text: string): string[] {
  const characters = Array.from(text);
  const syllables: string[] = [];
  for (let at = 0; at < characters.length; at += PIECE) {
    const piece = characters.slice(at, at + PIECE);
    const read = pinyin(piece.join(''), { type: 'array', toneType: 'num', toneSandhi: false });
    // It may count characters beyond the Basic Multilingual Plane otherwise.
    syllables.push(...(read.length === piece.length ? read.map(numbered) : piece.map(() => '')));
  }
  return syllables;
}

/** The same for the name of a person, whose surname may have a reading of its own: 单 is Shàn. */
export function spokenName(name: string): string[] {
  return pinyin(name, {
    type: 'array',
    toneType: 'num',
    toneSandhi: false,
    surname: 'head',
  }).map(numbered);
}

function numbered(syllable: string): string {
  if (!/^[a-zü]+[0-4]$/u.test(syllable)) return '';
  return syllable.replace('ü', 'u:').replace('0', '5');
}
