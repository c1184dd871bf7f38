import { problemsError } from '../../archive/problems/problem.ts';
import { placeOf } from '../files/places.ts';
import { listContent } from '../folder/list-content.ts';
import { readPages, type EditorialPage } from './read-pages.ts';

/**
 * The editors' pages of a content folder, by name.
 *
 * @throws when one cannot be read or does not agree with its translation, which `npm run check`
 *   would show
 */
export function listPages(contentDir: string): EditorialPage[] {
  const content = placeOf(contentDir);
  const { pages, problems } = readPages(content, listContent(content).pages);
  if (problems.length > 0) throw problemsError(problems);
  return pages;
}
