import type { Sides } from '../../archive/model.ts';
import type { Range } from '../../search/query/match.ts';

/** About how much of a passage is shown, in UTF-16 units: some four lines in either script. */
export const LENGTHS: Sides<number> = { en: 320, zh: 130 };

/** A text that is only so much longer is shown whole. */
const TOLERANCE = 1.3;

/** What share of an excerpt comes before what it is about. */
const BEFORE = 0.3;

/** What share of an excerpt it may grow by at either end to cut no clause, word or match in two. */
const REACH = 0.12;

const CLAUSE_END = /[。！？；，：]|[.!?;,:] /gu;

/**
 * Chooses what to show of a text.
 *
 * @param text - plain
 * @param length - about how much, in UTF-16 units
 * @param about - what the excerpt is about, from 0, the text's beginning, to 1, its end
 * @param matches - what was found in the text: short ones are not cut in two
 */
export function excerptOf(
  text: string,
  length: number,
  about: number,
  matches: readonly Range[],
): Range {
  if (text.length <= length * TOLERANCE) return { start: 0, end: text.length };
  const wanted = Math.round(about * text.length - length * BEFORE);
  const start = Math.max(0, Math.min(wanted, text.length - length));
  const reach = Math.round(length * REACH);
  const first = startNear(text, start, reach);
  const last = endNear(text, start + length, reach);
  return {
    start: shortMatchAt(matches, first, reach)?.start ?? first,
    end: shortMatchAt(matches, last, reach)?.end ?? last,
  };
}

/** The match that a cut would go through, when it is no longer than `reach`. */
function shortMatchAt(matches: readonly Range[], cut: number, reach: number): Range | undefined {
  return matches.find(({ start, end }) => start < cut && cut < end && end - start <= reach);
}

/**
 * Where in a text an excerpt should begin: where it shows most parts of the query, and of several such
 * places at the first.
 *
 * @param length - about how much is shown, in UTF-16 units
 * @param byPart - what each part of the query found in the text
 * @returns from 0, the text's beginning, to 1; undefined when nothing was found
 */
export function bestPlace(
  text: string,
  length: number,
  byPart: readonly (readonly Range[])[],
): number | undefined {
  const reach = length * (1 - BEFORE);
  const places = byPart
    .flatMap((found, part) => found.map(({ start }) => ({ start, part })))
    .sort((a, b) => a.start - b.start);
  // The places that one excerpt shows, and how many of them are of each part.
  const shown = new Map<number, number>();
  let end = 0;
  let best: { start: number; parts: number } | undefined;
  for (const { start, part } of places) {
    for (; end < places.length && places[end]!.start < start + reach; end += 1) {
      shown.set(places[end]!.part, (shown.get(places[end]!.part) ?? 0) + 1);
    }
    if (!best || shown.size > best.parts) best = { start, parts: shown.size };
    if (shown.get(part) === 1) shown.delete(part);
    else shown.set(part, shown.get(part)! - 1);
  }
  return best && best.start / text.length;
}

/** A good place to begin at or shortly before another: the text's, a clause's or a word's. */
function startNear(text: string, at: number, reach: number): number {
  if (at <= reach) return 0;
  const clause = [...text.slice(at - reach, at).matchAll(CLAUSE_END)].at(-1);
  if (clause) return at - reach + clause.index + clause[0].length;
  const word = /[\p{Script=Latin}\d]+$/u.exec(text.slice(at - reach, at + 1));
  return word ? at - reach + word.index : at;
}

/** A good place to end at or shortly after another. */
function endNear(text: string, at: number, reach: number): number {
  if (at + reach >= text.length) return text.length;
  const [clause] = text.slice(at, at + reach).matchAll(CLAUSE_END);
  if (clause) return at + clause.index + 1;
  const word = /^[\p{Script=Latin}\d]+/u.exec(text.slice(at - 1, at + reach));
  return word ? at - 1 + word[0].length : at;
}
