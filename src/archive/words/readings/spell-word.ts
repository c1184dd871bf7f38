import { cutRun } from '../cutting/cut-run.ts';
import { entriesOf, type Lexicon } from '../lexicon/lexicon.ts';
import { joinSyllables } from './spell.ts';

/** Words of more characters fall into written words. */
const LONGEST_SOLID = 3;

/** Days and months, which the dictionary writes with capitals because English does. */
const DAY_OR_MONTH = /^(?:星期|礼拜|周)[一二三四五六日天]$|月$/u;
const ORDINAL = /^第[一二三四五六七八九十]+(?=$|..)/u;

/**
 * Writes the reading of a dictionary word. Up to three syllables are written together, longer words
 * by the words in them, `shèhuì zhǔyì`; a hyphen stands in the middle of an idiom of four,
 * `tóngxīn-tóngdé`, and after 第 in `dì-yī`. A name has the capitals of the dictionary and begins a
 * word with each.
 *
 * @param reading - numbered syllables with spaces between
 * @see GB/T 16159-2012, Basic rules of the Chinese phonetic alphabet orthography, 6.1
 */
export function spellWord(word: string, reading: string, lexicon: Lexicon): string {
  const syllables = (DAY_OR_MONTH.test(word) ? reading.toLowerCase() : reading).split(' ');
  if (syllables.length !== word.length || /\p{Lu}/u.test(syllables.join(''))) {
    return joinSyllables(syllables);
  }
  const spell = (from: number, to: number) => joinSyllables(syllables.slice(from, to));
  const [ordinal] = ORDINAL.exec(word) ?? [];
  if (ordinal !== undefined) {
    const rest = spellWord(
      word.slice(ordinal.length),
      syllables.slice(ordinal.length).join(' '),
      lexicon,
    );
    return `${spell(0, 1)}-${spell(1, ordinal.length)} ${rest}`.trim();
  }
  if (word.length <= LONGEST_SOLID) return joinSyllables(syllables);
  if (isHyphenated(word, lexicon)) return `${spell(0, 2)}-${spell(2, 4)}`;
  return writtenWords(word, lexicon)
    .map(([from, to]) => spell(from, to))
    .join(' ');
}

/** Idioms of four characters, and doubled words such as 来来往往. */
function isHyphenated(word: string, lexicon: Lexicon): boolean {
  if (word.length !== 4) return false;
  if (/^(.)\1(.)\2$/u.test(word)) return true;
  return entriesOf(lexicon, word).some(({ english }) =>
    english.some((gloss) => /\(idiom\b/u.test(gloss)),
  );
}

/** The stretches of a word that are written apart; a character left over joins what stands before. */
function writtenWords(word: string, lexicon: Lexicon): [from: number, to: number][] {
  const written: [from: number, to: number][] = [];
  for (const { from, to } of cutRun(word, { lexicon, known: [], longest: LONGEST_SOLID })) {
    const last = written.at(-1);
    if (last && to - from === 1 && last[1] - last[0] < LONGEST_SOLID) last[1] = to;
    else written.push([from, to]);
  }
  return written;
}
