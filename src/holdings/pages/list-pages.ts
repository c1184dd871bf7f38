import { problemsError } from '../../archive/problems/problem.ts';
import { placeOf } from '../files/places.ts';
import { readText } from '../files/read-file.ts';
import { pagePlace } from '../folder/layout.ts';
import { listContent } from '../folder/list-content.ts';

/** A page written by the archive's editors, such as `about`. */
export interface EditorialPage {
  /** The file's name without its ending, and the page's address. */
  name: string;
  markdown: string;
}

/**
 * The editors' pages of a content folder: `pages/NAME.md`, by name.
 *
 * @throws when one cannot be read, which `npm run check` would show
 */
export function listPages(contentDir: string): EditorialPage[] {
  const content = placeOf(contentDir);
  return listContent(content).pages.map((name) => {
    const { text, problems } = readText(pagePlace(content, name), content.path);
    if (text === undefined) throw problemsError(problems);
    return { name, markdown: text };
  });
}
