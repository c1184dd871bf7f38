import type { Term } from '../../archive/glossary/index.ts';
import {
  createRenderingFinder,
  type RenderedPassage,
  type RenderingFinder,
} from '../../archive/renderings/index.ts';
import type { Article } from '../articles/article.ts';
import { dictionary } from '../articles/dictionary.ts';
import { segmented } from './examine.ts';

/**
 * Makes the function that finds how the terms of articles are rendered. The glossary is prepared when
 * it is first called, and anew when it has changed.
 */
export function archiveRenderingFinder(
  listTerms: () => readonly Term[],
): (article: Article) => RenderedPassage[] {
  let made: { of: readonly Term[]; find: RenderingFinder } | undefined;
  return ({ passages }) => {
    const terms = listTerms();
    if (made?.of !== terms) made = { of: terms, find: createRenderingFinder(terms, dictionary()) };
    const { find } = made;
    return segmented(passages).map((passage) => ({ ...passage, renderings: find(passage) }));
  };
}
