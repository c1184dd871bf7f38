import { slotAt } from '../../align/dictionary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isFunctionCharacter } from './function-characters.ts';
import type { KnownKind, KnownWords } from './known-words.ts';
import { findNumerals } from './numerals.ts';
import { isStrayWord, mayBePhrase } from './stray-words.ts';

/** A word of a text, in UTF-16 units. */
export interface Cut {
  from: number;
  to: number;
  /**
   * What made it a word: an entry of the dictionary, the glossary, the gazetteer, a name; a numeral; a
   * word made from one in the dictionary; or nothing, for a character alone that is in no dictionary.
   */
  kind: KnownKind | 'entry' | 'numeral' | 'derived' | 'character';
}

/** What a run of Chinese is cut by. */
export interface Cutting {
  lexicon: Lexicon;
  /** Searched in this order. */
  known: readonly KnownWords[];
  /** True at each place, in UTF-16 units, where a word is thought to begin. */
  isLikelyStart?: (at: number) => boolean;
  /** A word that is not to be found, so that it falls into its parts. */
  except?: string;
  /** The longest word of the dictionary that is to be found, in UTF-16 units. */
  longest?: number;
}

/**
 * What a word costs. Most of all there are to be few words; the rest decides between cuts with as
 * many. A stray word costs more than two words.
 */
const COST = {
  word: 1,
  oddCharacter: 0.15,
  likelyStart: -0.1,
  stray: 1.2,
  derived: 0.15,
  proper: 0.3,
  known: -0.05,
};

/** Suffixes that are written together with the word before them. */
const SUFFIXES = '们性化者';

/** Takes a word that may begin at a place: where it ends, what made it one, and what it costs. */
type Take = (to: number, kind: Cut['kind'], cost: number) => void;

/**
 * Cuts a run of simplified Chinese into words so that they cost as little as possible: dictionary
 * words, terms, names, numerals, and words of two characters with a suffix (社员们) or doubled
 * (干干净净). It takes time linear in the run. Among cuts with as few words it prefers lone
 * characters that are often words, and words that begin where words are thought to.
 *
 * @returns the words in order; together they are the run
 */
export function cutRun(run: string, cutting: Cutting): Cut[] {
  const numeralEnds = new Map(findNumerals(run).map(({ from, to }) => [from, to]));
  const best = new Float64Array(run.length + 1);
  const ends = new Uint32Array(run.length);
  const kinds = new Array<Cut['kind']>(run.length);
  for (let from = run.length - 1; from >= 0; from--) {
    let least = Infinity;
    tryWords(run, from, cutting, numeralEnds.get(from), (to, kind, cost) => {
      if (cutting.except !== undefined && run.slice(from, to) === cutting.except) return;
      const total = cost + best[to]!;
      // Rounding must not decide; of equals the longer, which comes later, is taken.
      if (total > least + 1e-9) return;
      least = total;
      ends[from] = to;
      kinds[from] = kind;
    });
    best[from] = least + (cutting.isLikelyStart?.(from) === true ? COST.likelyStart : 0);
  }
  const cuts: Cut[] = [];
  for (let at = 0; at < run.length; at = ends[at]!) {
    cuts.push({ from: at, to: ends[at]!, kind: kinds[at]! });
  }
  return cuts;
}

/** Tries the words that may begin at a place, the shorter first, the dictionary's before others. */
function tryWords(
  run: string,
  from: number,
  cutting: Cutting,
  numeralEnd: number | undefined,
  take: Take,
): void {
  const { lexicon, known } = cutting;
  const { rows } = lexicon.dictionary;
  const character = characterAt(run, from);
  const odd = isFunctionCharacter(character) ? 0 : COST.oddCharacter;
  take(from + character.length, rows.has(character) ? 'entry' : 'character', COST.word + odd);
  tryEntries(run, from, cutting, take);
  if (isDoubled(run, from) && rows.has(run[from]! + run[from + 2]!)) {
    take(from + 4, 'derived', COST.word + COST.derived);
  }
  if (numeralEnd !== undefined) take(numeralEnd, 'numeral', COST.word);
  for (const { kinds, lengths } of known) {
    for (const length of lengths.get(run[from]!) ?? []) {
      const to = from + length;
      const word = run.slice(from, to);
      const kind = to > run.length ? undefined : kinds.get(word);
      if (kind) take(to, kind, COST.word + COST.known);
    }
  }
}

/** Tries the words of the dictionary, alone and with a suffix. */
function tryEntries(run: string, from: number, cutting: Cutting, take: Take): void {
  const { proper, dictionary } = cutting.lexicon;
  const { rows, lengths } = dictionary;
  const longest = Math.min(cutting.longest ?? Infinity, run.length - from);
  // Bit n says whether a word of n units can begin so.
  const mask = longest < 2 ? 0 : lengths[slotAt(run, from)]!;
  for (let length = 2; length <= longest && mask >> length > 0; length++) {
    if (!((mask >> length) & 1)) continue;
    const to = from + length;
    const word = run.slice(from, to);
    const row = rows.get(word);
    if (row === undefined) continue;
    const extra = isStray(word, from, cutting) ? COST.stray : proper[row]! * COST.proper;
    take(to, 'entry', COST.word + extra);
    if (length === 2 && to < run.length && SUFFIXES.includes(run[to]!)) {
      take(to + 1, 'derived', COST.word + COST.derived);
    }
  }
}

/** True for what is two words rather than one where it stands. */
function isStray(word: string, from: number, { isLikelyStart }: Cutting): boolean {
  if (isStrayWord(word)) return true;
  if (word.length !== 3 || !mayBePhrase(word)) return false;
  return isLikelyStart?.(from + 1) === true || isLikelyStart?.(from + 2) === true;
}

function characterAt(run: string, at: number): string {
  const unit = run.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 ? run.slice(at, at + 2) : run[at]!;
}

/** True where a word such as 干干净净 may stand. */
function isDoubled(run: string, from: number): boolean {
  return from + 3 < run.length && run[from] === run[from + 1] && run[from + 2] === run[from + 3];
}
