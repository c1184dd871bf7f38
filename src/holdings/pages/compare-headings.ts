import { problem, type Problem } from '../../archive/problems/problem.ts';
import { headingsOf, type Heading } from './headings.ts';

/** A text in Markdown, and what messages call its file. */
export interface PageText {
  text: string;
  file: string;
}

/**
 * Compares a page with its translation: both must have the same headings, because a heading and its
 * translation share one address.
 *
 * @returns the first place in the translation where they part; nothing when they agree
 */
export function compareHeadings(original: PageText, translation: PageText): Problem[] {
  const wanted = headingsOf(original.text);
  const found = headingsOf(translation.text);
  const at = Array.from({ length: Math.max(wanted.length, found.length) }).findIndex(
    (_, index) => wanted[index]?.level !== found[index]?.level,
  );
  if (at < 0) return [];
  const where = { file: translation.file, line: found[at]?.line ?? lineCount(translation.text) };
  const details = { wanted: nameOf(wanted[at]), other: original.file };
  return [problem('PAGE_HEADINGS_DIFFER', where, details)];
}

function nameOf(heading: Heading | undefined): string {
  return heading ? `a heading of level ${heading.level}` : 'no further heading';
}

function lineCount(text: string): number {
  return text.trimEnd().split('\n').length;
}
