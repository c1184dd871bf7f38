/*
 * Phrases that the texts share. They stand apart so that what runs in the browser need not load the
 * texts of every page.
 */
import type { Counts } from '../../search/model.ts';
import { numeral } from '../numeral.ts';

/** A number of things: `1 article`, `2,000 articles`. */
export function counted(count: number, one: string): string {
  return `${numeral(count)} ${one}${count === 1 ? '' : 's'}`;
}

/** How many articles. */
export function articleCount(count: number): string {
  return counted(count, 'article');
}

/** How many passages. */
export function passageCount(count: number): string {
  return counted(count, 'passage');
}

/** How many passages, and in how many articles: `34 passages in 12 articles`. */
export function passagesInArticles({ articles, passages }: Counts): string {
  return `${passageCount(passages)} in ${articleCount(articles)}`;
}

/** A page of the newspaper. */
export function pageName(page: number): string {
  return `page ${page}`;
}
