import { rounded } from './rounded.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const DENOMINATORS = new Map(
  ORDINALS.slice(2, 10).flatMap((word, index): [string, number][] => [
    [word, index + 3],
    [`${word}s`, index + 3],
  ]),
);

const CARDINALS = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/**
 * The numbers of an English text: `8,000`, `1.2 million`, `one hundred and thirty-five`, `14th`,
 * `third`, `two-thirds`.
 *
 * @param words - its words and figures in order, in lower case
 * @param joined - whether nothing but spaces and hyphens stands between a word and the one before
 */
export function englishNumbers(words: readonly string[], joined: readonly boolean[]): number[] {
  const values: number[] = [];
  for (let at = 0; at < words.length;) {
    const found = numberAt(words, joined, at);
    if (found) values.push(rounded(found.value));
    at = found?.to ?? at + 1;
  }
  return values;
}

/**
 * The number that begins with a word, and the place of the word after its last one; undefined when
 * none does. For the words see {@link englishNumbers}.
 */
export function numberAt(
  words: readonly string[],
  joined: readonly boolean[],
  from: number,
): { value: number; to: number } | undefined {
  let total = 0;
  let part: number | undefined;
  let to = from;
  for (let at = from; at < words.length && (at === from || joined[at]); at++) {
    const word = words[at]!;
    if (word === 'and' && SCALES.has(words[at - 1]!)) continue;
    // A figure never adds to what stands before it: `10-20` are two numbers.
    const value = part === undefined ? cardinal(word) : CARDINALS.get(word);
    const scale = SCALES.get(word);
    const ordinal = ORDINALS.indexOf(word) + 1;
    const fits = part === undefined || leavesRoom(part);
    if (part !== undefined && scale === 100) part *= scale;
    else if (part !== undefined && scale !== undefined) [total, part] = [total + part * scale, 0];
    else if (ordinal > 0 && fits) return { value: total + (part ?? 0) + ordinal, to: at + 1 };
    else if (part !== undefined && DENOMINATORS.has(word)) {
      return { value: part / DENOMINATORS.get(word)!, to: at + 1 };
    } else if (value !== undefined && fits) part = (part ?? 0) + value;
    else break;
    to = at + 1;
  }
  return part === undefined ? undefined : { value: total + part, to };
}

/** `eight`, `8,000`, `66.9` or `14th` as a value. */
function cardinal(word: string): number | undefined {
  return /^\d/u.test(word) ? Number.parseFloat(word.replaceAll(',', '')) : CARDINALS.get(word);
}

/** Whether a smaller number can follow: `twenty` may be followed by `five`, `five` by nothing. */
function leavesRoom(part: number): boolean {
  return part % 10 === 0 && part !== 10;
}
