/** What stands instead of a sign, in this order. */
const ESCAPES: readonly (readonly [sign: RegExp, instead: string])[] = [
  // Signs that may mean something wherever they stand, also in GFM, for mathematics and in MDX.
  [/[\\`*_{}[\]>#$^~|@]/gu, '\\$&'],
  // `:name`, which is a directive or a picture to some readers, and the addresses that GFM links: such
  // a link goes on over backslashes, so that what they escape behind it would come to life.
  [/:(?=[A-Za-z:/])/gu, '\\:'],
  [/(?<=www)\./giu, '\\.'],
  // Never a backslash here, which something before it might take away.
  [/&(?=#?\w+;)/gu, '&amp;'],
  [/</gu, '&lt;'],
  // Signs with which a line becomes a list, a rule, a heading above or a table.
  [/^[-+=:]/u, '\\$&'],
  [/(?<=^\d{1,9})[.)](?=\s|$)/u, '\\$&'],
];

/**
 * A line of plain text in Markdown, so that it is text to every reader, whether of CommonMark or of
 * GFM. GFM may still link a bare address, as it stands.
 *
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function escapeMarkdown(line: string): string {
  return ESCAPES.reduce((text, [sign, instead]) => text.replace(sign, instead), line);
}
