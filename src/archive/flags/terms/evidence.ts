import type { Dictionary } from '../../align/dictionary.ts';
import { cutWords } from '../../align/words/cut-words.ts';
import { isFunctionWord } from '../../align/words/glosses.ts';
import { stem } from '../../align/words/stem.ts';
import { toneless, type Term } from '../../glossary/index.ts';

/** By what a term can be recognised in English. */
export interface TermEvidence {
  term: Term;
  /** Stems of its renderings and of what the dictionary says of its words. */
  stems: ReadonlySet<string>;
  /** Whether the dictionary has it as one word of three characters or more, so that it is not said freely. */
  isFixed: boolean;
  /** The letters of its pinyin without tones; empty when there are so few that a word may have them. */
  letters: string;
  /** The same as one word or several. */
  pinyin: RegExp;
}

/** Pinyin of fewer letters may be a word by chance. */
const SHORTEST_PINYIN = 6;

/** Stems in the glosses of a greater share of words, such as that of `work`, tell nothing. */
const COMMON = 0.004;

/** Gathers the evidence for a term. */
export function termEvidence(term: Term, dictionary: Dictionary): TermEvidence {
  const words = [term.zh, ...term.alsoZh].flatMap((form) =>
    (form.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => [run, ...cutWords(run, dictionary)]),
  );
  const glosses = words.flatMap((word) => glossesOf(word, dictionary));
  const isTelling = (word: string) =>
    (dictionary.shares[dictionary.numbers.get(word) ?? -1] ?? 0) <= COMMON;
  const letters = toneless(term.pinyin);
  const isLong = letters.length >= SHORTEST_PINYIN;
  return {
    term,
    stems: new Set([...term.renderings.flatMap(stemsOf), ...glosses].filter(isTelling)),
    isFixed: term.zh.length >= 3 && dictionary.rows.has(term.zh),
    letters: isLong ? letters : '',
    pinyin: new RegExp(`\\b${letters.split('').join(`[\\s'’-]?`)}\\b`, 'giu'),
  };
}

/** Forms whose stem does not show, of verbs that stand in glosses of terms. */
const IRREGULAR = new Map(
  'met meet, held hold, led lead, fought fight, taught teach, built build, won win, did do'
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** The stems of the content words of an English text. */
export function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]+/gu) ?? [];
  return words
    .filter((word) => !isFunctionWord(word))
    .map((word) => stem(IRREGULAR.get(word) ?? word));
}

function glossesOf(word: string, { rows, starts, glosses, stems }: Dictionary): string[] {
  const row = rows.get(word);
  if (row === undefined) return [];
  return Array.from(glosses.subarray(starts[row], starts[row + 1]), (gloss) => stems[gloss]!);
}
