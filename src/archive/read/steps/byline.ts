import { draftHeader, settle, type Draft } from '../draft.ts';
import { fold } from '../fold.ts';
import { endsWith, type Language } from '../language.ts';

/** How far below the headline a byline may stand: a caption or a dateline may come between. */
const REACH = 3;
const LONGEST = 160;

/** What is known about the authors before the body is read. */
export interface Authors {
  /** The header's author lines on this side; empty when there are none. */
  lines: { text: string; line: number }[];
  /** True when two ways of writing name the same person: the other side's header or first lines say so. */
  isKnown: (name: string) => boolean;
  /** True when the other side's header names authors. */
  named: boolean;
}

/**
 * Finds the byline: lines under the headline, or the very last line, that repeat the header's
 * authors or are signed by an office. Without authors in the header, a line that the other side
 * knows as a name, or a name right under the headline, is the byline; without a byline in the body
 * the header's author line is put under the headline.
 *
 * @param drafts - the headline settled
 * @returns the drafts with the byline settled, and the single names
 */
export function settleByline(
  drafts: readonly Draft[],
  authors: Authors,
  language: Language,
): { drafts: Draft[]; names: string[] } {
  const start = drafts.findIndex(({ role }) => role !== 'headline');
  const body = start < 0 ? drafts.length : start;
  const named = authors.lines.flatMap(({ text }) => language.splitNames(text));
  const isAuthor =
    authors.lines.length > 0 ? isOneOf(named) : isNewAuthor(authors, language, drafts[body + 1]);
  const found = drafts.flatMap((draft, index) => {
    const isNear = index < body + REACH || index === drafts.length - 1;
    if (!isNear || !mayBeByline(draft, language)) return [];
    const mayBeName = authors.lines.length > 0 || index === body;
    const names = mayBeName ? language.splitNames(draft.text) : [];
    const isByline = language.isSigned(draft.text) || (names.length > 0 && names.every(isAuthor));
    return isByline ? [index] : [];
  });
  const names = authors.lines.length > 0 ? named : namesAt(drafts, found, language);
  if (found.length > 0) return { drafts: settle(drafts, new Set(found), 'byline'), names };
  const bylines = authors.lines.map((line) => draftHeader('byline', line.text, line));
  return { drafts: [...drafts.slice(0, body), ...bylines, ...drafts.slice(body)], names };
}

function mayBeByline({ role, text }: Draft, language: Language): boolean {
  const isCredit = endsWith(text, language.pictureCredit);
  return role === undefined && text.length <= LONGEST && !isCredit;
}

/** Tells the names of the header. */
function isOneOf(names: readonly string[]): (name: string) => boolean {
  const folded = new Set(names.map(fold));
  return (name) => folded.has(fold(name));
}

/** Tells names that no header gives: those that the other side knows, or any name over prose. */
function isNewAuthor(
  { isKnown, named }: Authors,
  language: Language,
  next: Draft | undefined,
): (name: string) => boolean {
  const mayBeAny = !named && next !== undefined && language.isProse(next.text);
  return (name) => isKnown(name) || (mayBeAny && language.isName(name));
}

function namesAt(
  drafts: readonly Draft[],
  indexes: readonly number[],
  language: Language,
): string[] {
  return indexes.flatMap((index) => language.splitNames(drafts[index]!.text));
}
