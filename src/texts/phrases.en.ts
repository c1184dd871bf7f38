/*
 * Phrases that the site's texts share, in English. They stand apart so that what runs in the browser
 * need not load the texts of every page.
 */

/** A whole number as it is read: `2,000`. */
export function numeral(value: number): string {
  return value.toLocaleString('en');
}

/** A number of things: `1 article`, `2,000 articles`. */
export function counted(count: number, one: string): string {
  return `${numeral(count)} ${one}${count === 1 ? '' : 's'}`;
}

/** How many articles. */
export function articleCount(count: number): string {
  return counted(count, 'article');
}

/** A page of the newspaper. */
export function pageName(page: number): string {
  return `page ${page}`;
}
