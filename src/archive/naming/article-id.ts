import { isRealDate } from '../calendar.ts';

/** The longest slug, in characters, without the number of a collision. */
export const MAX_SLUG_LENGTH = 40;

/** What an article's permanent name says. */
export interface ArticleName {
  /** Date of the newspaper, `YYYY-MM-DD`. */
  date: string;
  /** Page of the newspaper, from 1. */
  page: number;
  /** The words of the headline, with the number of a collision if there was one. */
  slug: string;
}

const NAME =
  /^(?<date>\d{4}-\d{2}-\d{2})-p(?<page>[1-9]\d{0,2})-(?<slug>[a-z0-9]+(?:-[a-z0-9]+)*)$/u;
const LONGEST = MAX_SLUG_LENGTH + '-9999'.length;

/** Reads an article's name; undefined when it is not one that `articleId` could have made. */
export function parseArticleId(id: string): ArticleName | undefined {
  const { date, page, slug } = NAME.exec(id)?.groups ?? {};
  if (date === undefined || page === undefined || slug === undefined) return undefined;
  if (slug.length > LONGEST || !isRealDate(date)) return undefined;
  return { date, page: Number(page), slug };
}

/** Orders article ids by date, then page, then slug: the order of the archive and of the ledger. */
export function compareArticleIds(a: string, b: string): number {
  const [dateA, pageA, slugA] = sortKey(a);
  const [dateB, pageB, slugB] = sortKey(b);
  return compare(dateA, dateB) || pageA - pageB || compare(slugA, slugB);
}

function sortKey(id: string): [date: string, page: number, slug: string] {
  const end = id.indexOf('-', 12);
  return [id.slice(0, 10), Number(id.slice(12, end)), id.slice(end + 1)];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
