import type { Figure } from './figure.ts';

/** A way in which a language writes figures. */
export interface Rule {
  /** What every match contains; a text without it need not be searched. */
  sign: RegExp;
  /** With the flags `gu`; its named groups are what `read` gets. */
  pattern: RegExp;
  /** The figures in a match, without their places; undefined when it is none after all. */
  read: (match: Match) => Found[] | undefined;
}

/** What a rule found. */
export interface Match {
  /** What matched the pattern. */
  whole: string;
  groups: Readonly<Partial<Record<string, string>>>;
  /** The text before and after it. */
  before: string;
  after: string;
}

/** A figure, and the words within the match that it stands in when it is not all of it. */
export type Found = Omit<Figure, 'from' | 'to'> & { within?: string };

/** How much of the text before and after a match its rule sees, in UTF-16 units. */
const SIGHT = 24;

/**
 * Reads the figures of a text by a table of rules. What an earlier rule has read no later one reads
 * again.
 *
 * @returns the figures in the order of the text
 */
export function readByRules(text: string, rules: readonly Rule[]): Figure[] {
  const taken = new Uint8Array(text.length);
  const figures: Figure[] = [];
  for (const { sign, pattern, read } of rules) {
    if (!sign.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const [whole] = match;
      const from = match.index;
      const to = from + whole.length;
      if (taken.subarray(from, to).includes(1)) continue;
      const found = read({
        whole,
        groups: match.groups ?? {},
        before: text.slice(Math.max(0, from - SIGHT), from),
        after: text.slice(to, to + SIGHT),
      });
      if (!found) continue;
      taken.fill(1, from, to);
      figures.push(...placed(found, whole, from));
    }
  }
  return figures.sort((a, b) => a.from - b.from);
}

/** Figures with their places; each is looked for after the one before. */
function placed(found: readonly Found[], whole: string, start: number): Figure[] {
  let done = 0;
  return found.map(({ within, ...figure }) => {
    if (within === undefined) return { ...figure, from: start, to: start + whole.length };
    const at = Math.max(0, whole.indexOf(within, done));
    done = at + within.length;
    return { ...figure, from: start + at, to: start + done };
  });
}
