import { IRREGULAR_FORMS, SEPARATE_WORDS } from './irregular.ts';

/** Consonants that double before `-ed` and `-ing`; `ff`, `ll` and `ss` belong to the word. */
const DOUBLED = /(?:bb|dd|gg|mm|nn|pp|rr|tt)$/u;

const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ...formsIn(IRREGULAR_FORMS, stemByRule),
  ...formsIn(SEPARATE_WORDS, (word) => word),
]);

/**
 * Takes the inflection off an English word: plural and third person, possessive, `-ed`, `-ing`,
 * and what these did to the word's end (a doubled consonant, a dropped `e`, `y` become `i`).
 * Suffixes that make new words stay, so that `products` does not find `production`.
 *
 * These are steps 0, 1 and 5 of the Porter 2 algorithm, with tables of exceptions before them.
 *
 * @see https://snowballstem.org/algorithms/english/stemmer.html
 * @param word - folded; a word in other letters than a–z comes back unchanged
 * @returns the stem, never empty; not always a word: `increas`, `polici`
 */
export function stemOf(word: string): string {
  let stem = known.get(word);
  if (stem === undefined) {
    stem = /^[a-z']+$/u.test(word) ? stemByTable(word.replace(/'s$/u, '')) : word;
    known.set(word, stem);
  }
  return stem;
}

/** Stems that were asked for: a text has each of its words many times. */
const known = new Map<string, string>();

function stemByTable(word: string): string {
  return EXCEPTIONS.get(word) ?? stemByRule(word);
}

function formsIn(table: string, stem: (headword: string) => string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap((forms) => forms.map((form): [string, string] => [form, stem(forms[0]!)]));
}

function stemByRule(word: string): string {
  return word.length < 3 ? word : withoutE(withI(withoutPast(withoutS(word))));
}

/** Step 1a: plurals and third persons. */
function withoutS(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[sd]$/u.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/[^us]s$/u.test(word) && hasVowel(word.slice(0, -2))) return word.slice(0, -1);
  return word;
}

/** Step 1b: `-ed` and `-ing`, and the mending of what they leave. */
function withoutPast(word: string): string {
  if (word.endsWith('eed')) return word.length - 3 >= region(word) ? word.slice(0, -1) : word;
  const stem = word.replace(/(?:ed|ing)$/u, '');
  if (stem === word || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/u.test(stem)) return `${stem}e`;
  if (DOUBLED.test(stem) && !/^[aeo]..$/u.test(stem)) return stem.slice(0, -1);
  return endsShort(stem) && region(stem) === stem.length ? `${stem}e` : stem;
}

/** Step 1c: `study` and `studies` meet at `studi`. */
function withI(word: string): string {
  return /.[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}i` : word;
}

/** Step 5: the final `e` that an inflection would have swallowed, and the second of two `l`. */
function withoutE(word: string): string {
  const last = word.length - 1;
  const first = region(word);
  const second = first + region(word.slice(first));
  const drops = word.endsWith('e')
    ? last >= second || (last >= first && !endsShort(word.slice(0, -1)))
    : word.endsWith('ll') && last >= second;
  return drops ? word.slice(0, -1) : word;
}

/** A word's pattern of vowels (`v`) and consonants (`c`); `y` is a vowel after a consonant. */
function shapeOf(word: string): string {
  let shape = '';
  for (const letter of word) {
    shape += 'aeiou'.includes(letter) || (letter === 'y' && shape.endsWith('c')) ? 'v' : 'c';
  }
  return shape;
}

function hasVowel(word: string): boolean {
  return shapeOf(word).includes('v');
}

/** Where the part after the first consonant that follows a vowel begins; the algorithm's R1. */
function region(word: string): number {
  const at = shapeOf(word).indexOf('vc');
  return at < 0 ? word.length : at + 2;
}

/** True when a word ends in a short syllable, such as `hop` or `us`. */
function endsShort(word: string): boolean {
  return /(?:cvc|^vc)$/u.test(shapeOf(word)) && !/[wxy]$/u.test(word);
}
