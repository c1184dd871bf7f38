import { slotAt, type Dictionary } from '../dictionary.ts';

/** How few words a run of characters can be cut into, up to each place in it and from there on. */
interface Fewest {
  before: readonly number[];
  after: readonly number[];
}

const HAN = /^\p{Script=Han}$/u;

/**
 * Makes a function that tells whether a wording found in Chinese is made of whole words and not of
 * parts of others: 工会 is not in 职工会议. It is whole if the characters around it can be cut into as
 * few dictionary words with it as without it; in 有关键, which can be cut in two ways, 关键 may be
 * meant.
 *
 * @returns a function of a text, which gives one of a stretch of it in UTF-16 units
 */
export function wholeWords(
  dictionary: Dictionary,
): (text: string) => (from: number, to: number) => boolean {
  return (text) => {
    const runs = new Map<number, Fewest>();

    /** Whether the part of a stretch in the run of characters around a place is whole there. */
    const isWholeAt = (place: number, from: number, to: number): boolean => {
      if (!isHan(text, place)) return true;
      let start = place;
      while (isHan(text, start - 1)) start -= 1;
      const known = runs.get(start) ?? fewestWords(runFrom(text, start), dictionary);
      runs.set(start, known);
      const { before, after } = known;
      const first = Math.max(from, start) - start;
      const end = Math.min(to - start, after.length - 1);
      return before[first]! + 1 + after[end]! <= after[0]!;
    };

    return (from, to) => isWholeAt(from, from, to) && isWholeAt(to - 1, from, to);
  };
}

function isHan(text: string, at: number): boolean {
  return HAN.test(text.charAt(at));
}

function runFrom(text: string, start: number): string {
  let end = start;
  while (isHan(text, end)) end += 1;
  return text.slice(start, end);
}

function fewestWords(run: string, dictionary: Dictionary): Fewest {
  const words = wordsIn(run, dictionary);
  const before = Array.from({ length: run.length + 1 }, (_, at) => at);
  const after = before.toReversed();
  for (const { from, to } of words) before[to] = Math.min(before[to]!, before[from]! + 1);
  for (const { from, to } of words.toReversed()) {
    after[from] = Math.min(after[from]!, after[to]! + 1);
  }
  return { before, after };
}

/** All dictionary words in a run, single characters among them, by where they begin. */
function wordsIn(run: string, { rows, lengths }: Dictionary): { from: number; to: number }[] {
  const words: { from: number; to: number }[] = [];
  for (let from = 0; from < run.length; from++) {
    words.push({ from, to: from + 1 });
    const known = from + 1 < run.length ? lengths[slotAt(run, from)]! >> 2 : 0;
    for (let mask = known, to = from + 2; mask > 0 && to <= run.length; mask >>= 1, to++) {
      if (mask & 1 && rows.has(run.slice(from, to))) words.push({ from, to });
    }
  }
  return words;
}
