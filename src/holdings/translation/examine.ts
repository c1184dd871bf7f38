import type { Flag } from '../../archive/flags/index.ts';
import type { Term } from '../../archive/glossary/index.ts';
import type { RenderedPassage } from '../../archive/renderings/index.ts';
import type { Article } from '../articles/article.ts';
import type { Place } from '../files/places.ts';
import { madeOf } from '../reference/made-of.ts';
import { archiveFlagFinder } from './flag-finder.ts';

/** A passage with its sentences and terms, and with what cannot be right about its translation. */
export interface ExaminedPassage extends RenderedPassage {
  flags: readonly Flag[];
}

/**
 * Makes the function that examines articles. What the archive's translations have in common is learnt
 * when it is first called, and anew when the glossary has changed.
 *
 * @param listIds - all articles
 * @param findRenderings - finds the sentences and terms of an article
 */
export function articleExaminer(
  content: Place,
  listIds: () => readonly string[],
  listTerms: () => readonly Term[],
  findRenderings: (article: Article) => readonly RenderedPassage[],
): (article: Article) => ExaminedPassage[] {
  const finder = madeOf(listTerms, (terms) => archiveFlagFinder(content, listIds(), terms));
  return (article) => {
    const rendered = findRenderings(article);
    const flags = finder()(rendered, article.document.date);
    return rendered.map((passage, at) => ({ ...passage, flags: flags[at]! }));
  };
}
