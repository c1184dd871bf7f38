/**
 * Citations of articles and passages: a record that a page carries, the styles and files that are made
 * from it in the browser, and what a page's head says of the article.
 */
export type { Cited } from './fields/fields.ts';
export { fileName, FORMATS, type Format, type FormatName } from './formats.ts';
export { makeRecord, type CitableArchive, type CitableDocument } from './make-record.ts';
export { scriptData } from './metadata/embed.ts';
export { jsonLd } from './metadata/json-ld.ts';
export { pageMeta, PREFIXES, type Link, type Meta } from './metadata/meta.ts';
export {
  citedAddress,
  citePassage,
  ofRelease,
  withoutRelease,
  type CitationRecord,
  type CitedArchive,
  type CitedPassage,
  type PageRecord,
} from './record.ts';
export { plainText, richHtml, type Part, type RichText } from './rich-text.ts';
