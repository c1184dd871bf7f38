import type { Sides } from '../../archive/model.ts';
import type { Problem } from '../../archive/problems/problem.ts';
import type { Place } from '../files/places.ts';
import { readText } from '../files/read-file.ts';
import { pagePlace, TRANSLATED } from '../folder/layout.ts';
import { compareHeadings, type PageText } from './compare-headings.ts';

/** A page written by the archive's editors, such as `about`. */
export interface EditorialPage {
  /** The file's name without its ending, and the page's address. */
  name: string;
  /**
   * What it says in the languages that there are, at least one. The headings of both languages are
   * of the same levels in the same order.
   */
  markdown: Partial<Sides<string>>;
}

/**
 * Reads the editors' pages: `pages/NAME.md`, and the same in Chinese in `pages/NAME.zh.md`.
 *
 * @param files - names without `.md`
 * @returns the pages in the order of the files, and every problem; a page with problems is left out
 */
export function readPages(
  content: Place,
  files: readonly string[],
): { pages: EditorialPage[]; problems: Problem[] } {
  const byName = Map.groupBy(files, (file) => file.replace(TRANSLATED, ''));
  const read = [...byName].map(([name, ofPage]) => readPage(content, name, ofPage));
  return {
    pages: read.flatMap(({ page }) => page ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readPage(
  content: Place,
  name: string,
  files: readonly string[],
): { page?: EditorialPage; problems: Problem[] } {
  const texts: Partial<Sides<PageText>> = {};
  const problems: Problem[] = [];
  for (const file of files) {
    const place = pagePlace(content, file);
    const { text, problems: unread } = readText(place, content.path);
    problems.push(...unread);
    const side = TRANSLATED.test(file) ? 'zh' : 'en';
    if (text !== undefined) texts[side] = { text, file: place.name };
  }
  const { en, zh } = texts;
  if (en && zh) problems.push(...compareHeadings(en, zh));
  if (problems.length > 0) return { problems };
  const markdown = { ...(en && { en: en.text }), ...(zh && { zh: zh.text }) };
  return { page: { name, markdown }, problems };
}
