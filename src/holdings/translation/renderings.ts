import type { Term } from '../../archive/glossary/index.ts';
import { createRenderingFinder, type RenderedPassage } from '../../archive/renderings/index.ts';
import type { Article } from '../articles/article.ts';
import { dictionary } from '../articles/dictionary.ts';
import { madeOf } from '../reference/made-of.ts';
import { segmented } from './segmented.ts';

/**
 * Makes the function that finds how the terms of articles are rendered. The glossary is prepared when
 * it is first called, and anew when it has changed.
 */
export function archiveRenderingFinder(
  listTerms: () => readonly Term[],
): (article: Article) => RenderedPassage[] {
  const finder = madeOf(listTerms, (terms) => createRenderingFinder(terms, dictionary()));
  return ({ passages }) => {
    const find = finder();
    return segmented(passages).map((passage) => ({ ...passage, renderings: find(passage) }));
  };
}
