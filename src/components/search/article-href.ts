import type { Query } from '../../search/query/model.ts';
import { writeQuery } from '../../search/query/write.ts';
import { isTooLong } from './state/address.ts';

/** The address of an article with what was found marked in it, or of one of its passages. */
export type ArticleHref = (article: string, passage?: string) => string;

/**
 * Makes the addresses of what a query found. A query too long for an address is not marked: better
 * that than an address which the server refuses.
 *
 * @param addressOf - the address of an article's page
 */
export function articleHrefs(query: Query, addressOf: (article: string) => string): ArticleHref {
  const marks = new URLSearchParams({ q: writeQuery(query) }).toString();
  const search = isTooLong(marks) ? '' : `?${marks}`;
  return (article, passage) => `${addressOf(article)}${search}${passage ? `#${passage}` : ''}`;
}
