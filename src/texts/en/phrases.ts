/*
 * Phrases that the texts share. They stand apart so that what runs in the browser need not load the
 * texts of every page.
 */
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

/** A page of the newspaper. */
export function pageName(page: number): string {
  return `page ${page}`;
}
