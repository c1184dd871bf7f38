import { settle, type Draft } from '../draft.ts';
import type { Language } from '../language.ts';

/** Headings that follow each other directly. In a longer row only the last can be one. */
const MOST_IN_A_ROW = 2;

/**
 * Settles sub-headings: short, without a full stop, and followed by text. Their indent says
 * nothing. What is left after this step is paragraphs.
 */
export function settleSubheadings(drafts: readonly Draft[], language: Language): Draft[] {
  const found = new Set<number>();
  let row: number[] = [];
  drafts.forEach((draft, index) => {
    if (draft.role === undefined && language.isHeading(draft.text)) {
      row.push(index);
      return;
    }
    if (isText(draft, language)) {
      row.slice(row.length > MOST_IN_A_ROW ? -1 : 0).forEach((heading) => found.add(heading));
    }
    row = [];
  });
  return settle(drafts, found, 'subheading');
}

/** What can stand under a heading: prose, a list of names, verse, a caption. */
function isText({ role, text }: Draft, language: Language): boolean {
  if (role === undefined) return language.isProse(text);
  return role === 'paragraph' || role === 'verse' || role === 'caption';
}
