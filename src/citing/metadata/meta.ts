import { fieldsOf } from '../fields/fields-of.ts';
import type { CitationRecord } from '../record.ts';

/** A `<meta name content>` of a page's head. */
export interface Meta {
  name: string;
  content: string;
}

/** A `<link rel href>` of a page's head. */
export interface Link {
  rel: string;
  href: string;
}

/** What the prefixes before the names stand for, as Dublin Core declares them. */
export const PREFIXES: readonly Link[] = [
  { rel: 'schema.z', href: 'http://www.zotero.org/namespaces/export#' },
  { rel: 'schema.prism', href: 'http://prismstandard.org/namespaces/1.2/basic/' },
  { rel: 'schema.dc', href: 'http://purl.org/dc/elements/1.1/' },
  { rel: 'schema.eprints', href: 'http://purl.org/eprint/terms/' },
  { rel: 'schema.article', href: 'http://ogp.me/ns/article#' },
];

/**
 * What Zotero and search engines for scholars read in a page's head. There is no
 * `citation_journal_title`, which would make the article one of a journal, and
 * `prism.publicationName` keeps Zotero from taking the site for the newspaper.
 *
 * @see https://www.zotero.org/support/dev/exposing_metadata
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function pageMeta(record: CitationRecord): Meta[] {
  return fieldsOf('meta', { record }).flatMap(({ name, kind, value }) => {
    if (kind === 'names')
      return value.map(({ name: whole, family, given }) => ({
        name,
        content: family !== undefined && given !== undefined ? `${family}, ${given}` : whole,
      }));
    return [{ name, content: kind === 'date' ? value.replaceAll('-', '/') : value }];
  });
}
