import { draftHeader, type Draft } from '../draft.ts';
import { fold } from '../../fold.ts';
import { findDateline } from '../dateline.ts';
import { endsWith, type Language } from '../language.ts';
import { unwrapped } from '../names/remarks.ts';

/** How far below the headline a byline may stand: a caption or a dateline may come between. */
const REACH = 3;
const LONGEST = 160;

/** What is known about the authors before the body is read. */
export interface Authors {
  /** The header's author lines on this side; empty when there are none. */
  lines: { text: string; line: number }[];
  /** True for a name that the other side's header has too, or its body where a byline stands. */
  isKnown: (name: string) => boolean;
  /** True when the other side's header names authors. */
  named: boolean;
  /** True when the other side credits a picture and names no author. */
  isPictureCredit: boolean;
  /** True when the other side says nothing in the place where a byline stands. */
  mayStandAlone: boolean;
}

/**
 * Finds the byline: lines under the headline, or the very last line, that repeat the header's
 * authors or are signed by an office. Where neither header has authors, a name right under the
 * headline or a name in brackets at the end is the byline, marked as inferred; without a byline in
 * the body the header's author line is put under the headline.
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
  const isInHeader = isOneOf(named);
  const found = new Map<number, Draft>();
  for (const [index, draft] of drafts.entries()) {
    const isNear = index < body + REACH || index === drafts.length - 1;
    if (!isNear || !mayBeByline(draft, language)) continue;
    if (
      (!authors.isPictureCredit && language.isSigned(draft.text)) ||
      (named.length > 0 && repeatsAuthors(draft.text, isInHeader, language))
    ) {
      found.set(index, { ...draft, role: 'byline' });
    } else if (named.length === 0 && namesAuthors(drafts, { index, body }, authors, language)) {
      const byline: Draft = { ...draft, role: 'byline' };
      found.set(index, authors.named ? byline : { ...byline, inferred: true });
    }
  }
  const signed = [...found.values()].flatMap(({ text }) => language.splitNames(text));
  const names = authors.lines.length > 0 ? named : signed;
  if (found.size > 0) {
    return { drafts: drafts.map((draft, index) => found.get(index) ?? draft), names };
  }
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

/** True for the header's authors alone, or for one of them beside an office: `市委书记　李明`. */
function repeatsAuthors(
  text: string,
  isInHeader: (name: string) => boolean,
  language: Language,
): boolean {
  const names = language.splitNames(text);
  if (names.length === 0) return false;
  const atEdge = [names[0]!, names.at(-1)!].some(isInHeader);
  return names.every(isInHeader) || (atEdge && !language.isProse(text));
}

/** True for a line of authors whom this side's header does not give. */
function namesAuthors(
  drafts: readonly Draft[],
  { index, body }: { index: number; body: number },
  { isKnown, named, mayStandAlone }: Authors,
  language: Language,
): boolean {
  const { text } = drafts[index]!;
  const names = language.splitNames(text);
  if (names.length === 0) return false;
  if (index > body) {
    return index === drafts.length - 1 && unwrapped(text) !== text && names.every(isKnown);
  }
  if (!named && isFirstOfHeadings(drafts.slice(index + 1), language)) return false;
  const next = drafts[index + 1];
  const mayBeAny = !named && mayStandAlone && next !== undefined && language.isProse(next.text);
  return names.every((name) => isKnown(name) || (mayBeAny && language.isName(name)));
}

/** True when a name stands over an item of news, or is followed by further names over text. */
function isFirstOfHeadings(below: readonly Draft[], language: Language): boolean {
  const [first] = below;
  const isNews = first !== undefined && findDateline(first.text, language.side) !== undefined;
  const isHeading = ({ text }: Draft, index: number) =>
    index < below.length - 1 && language.isName(text) && language.isProse(below[index + 1]!.text);
  return isNews || below.some(isHeading);
}
