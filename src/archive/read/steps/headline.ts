import { draftHeader, type Draft } from '../draft.ts';
import { fold } from '../../fold.ts';
import type { Language } from '../language.ts';

/** More lines than this repeat no headline; the bounds keep the search short for any input. */
const MOST_DECKS = 12;
const MOST_BREAKS = 64;
/** Share of the lines' words that the headline must have, and of its words that they must have. */
const SAME_WORDS = 0.75;

/** The headline that the header gives, and the column, which may stand above it in the body. */
export interface Title {
  text: string;
  line: number;
  column: string;
}

/**
 * Finds the headline where the body begins by repeating it: over one line or several, whole or
 * without a part, such as `（图片）`. A body that does not repeat it gets the header's headline in
 * front, one block per deck.
 *
 * @returns the drafts, the headline first and settled
 */
export function settleHeadline(
  drafts: readonly Draft[],
  title: Title,
  language: Language,
): Draft[] {
  const repeated = repeatedFrom(drafts, title, language);
  if (repeated === 0) {
    const decks = language.decks(title.text).map((deck) => draftHeader('headline', deck, title));
    return [...decks, ...drafts];
  }
  const next = drafts[repeated];
  const end = next && language.subtitle.test(next.text) && !language.isFinished(next.text) ? 1 : 0;
  return drafts.map((draft, index) =>
    index < repeated + end ? { ...draft, role: 'headline' } : draft,
  );
}

/** How many of the first lines are headline: what repeats it, and a line of its own above that. */
function repeatedFrom(drafts: readonly Draft[], title: Title, language: Language): number {
  const atTop = repeatedLines(drafts, title.text, language);
  const first = drafts[0];
  if (atTop > 0 || first === undefined) return atTop;
  const isAbove = fold(first.text) === fold(title.column) || language.isHeading(first.text);
  const below = isAbove ? repeatedLines(drafts.slice(1), title.text, language) : 0;
  return below === 0 ? 0 : below + 1;
}

/** How many of the first lines repeat the headline, to the letter or else in other words. */
function repeatedLines(drafts: readonly Draft[], title: string, language: Language): number {
  const lines = drafts.slice(0, MOST_DECKS).map(({ text }) => text);
  const tooLong = lines.findIndex((text) => text.length > 2 * title.length + 40);
  const first = tooLong < 0 ? lines : lines.slice(0, tooLong);
  const same = sameLines(first, foldTitle(title, language));
  return Math.max(same, similarLines(first, title, language));
}

/** How many of the lines are parts of the headline, in its order, and end where a part of it ends. */
function sameLines(lines: readonly string[], { folded, breaks }: FoldedTitle): number {
  let at = 0;
  let count = 0;
  for (const [index, text] of lines.entries()) {
    const line = fold(text);
    const start = [at, ...breaks.filter((offset) => offset > at)].find((offset) =>
      folded.startsWith(line, offset),
    );
    if (line === '' || start === undefined) break;
    at = start + line.length;
    if (at === folded.length || breaks.includes(at)) count = index + 1;
  }
  return count;
}

/** Two translations of one headline share most of their words. Sentences are not headlines. */
function similarLines(lines: readonly string[], title: string, language: Language): number {
  const wanted = new Set(language.words(title));
  const said = new Set<string>();
  let count = 0;
  for (const text of lines) {
    const words = language.words(text);
    const known = words.filter((word) => wanted.has(word));
    if (language.isFinished(text) || known.length < Math.max(3, words.length * SAME_WORDS)) break;
    known.forEach((word) => said.add(word));
    count++;
  }
  return said.size >= wanted.size * SAME_WORDS ? count : 0;
}

/** A headline without all that is neither letter nor digit, and the offsets where its parts end. */
interface FoldedTitle {
  folded: string;
  breaks: number[];
}

function foldTitle(title: string, { titleBreak }: Language): FoldedTitle {
  let folded = '';
  const breaks: number[] = [];
  for (const part of title.split(titleBreak)) {
    folded += fold(part);
    if (breaks.length < MOST_BREAKS) breaks.push(folded.length);
  }
  return { folded, breaks };
}
