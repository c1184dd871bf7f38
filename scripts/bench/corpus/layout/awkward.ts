import type { Random } from '../random.ts';

/**
 * What makes real documents awkward, each with the share of documents that show it where they can
 * (an article without an author cannot repeat its byline). The large shares follow seventeen real
 * documents; what is rare or absent there has a share of 2 % and more, so that a corpus of a few
 * hundred articles shows everything.
 */
export const AWKWARDNESS = {
  /** `Title:Going Down` */
  'no space after Title:': 0.04,
  /** A blank line between `Title:`, `Author:` and so on. */
  'blank lines in the header': 0.08,
  /** The body begins on the line after `Page:`. */
  'no blank line after Page:': 0.05,
  'CRLF in the header only': 0.03,
  'byte order mark': 0.02,
  /** Letters such as ü as letter and combining mark. */
  'decomposed letters': 0.02,
  /** Neither header names the author; the line below the headline does. */
  'author only in the body': 0.08,
  /** The English header names the author, the Chinese one does not; the Chinese body does. */
  'author missing in the Chinese header': 0.06,
  'byline repeated in English': 0.4,
  'byline repeated in Chinese': 0.7,
  /** 0 to 14 spaces, tabs, full-width spaces and mixtures, different from line to line. */
  'ragged indents in English': 0.05,
  'ragged indents in Chinese': 0.06,
  'sub-headings at the indent of text': 0.35,
  /** A sub-heading stands at the end of the paragraph before it, without a space. */
  'sub-heading glued to a paragraph': 0.06,
  'line broken in mid-sentence in English': 0.04,
  'line broken in mid-sentence in Chinese': 0.08,
  /** One side gives in two paragraphs what the other gives in one. */
  'paragraph split on one side': 0.15,
  'block left untranslated': 0.03,
  /** `72 ．8％` */
  'space before a decimal point': 0.04,
  /** `99.995％` instead of `99．995％` */
  'half-width decimal points': 0.15,
  'Chinese left in the English': 0.04,
  'typographic apostrophes': 0.2,
  /** `·要闻快报·` */
  'dots around a repeated headline': 0.04,
} as const;

export type Awkward = keyof typeof AWKWARDNESS;

/** Draws what a document shows; each kind on its own, so that they also come together. */
export function drawAwkwardness(random: Random): Set<Awkward> {
  const names = Object.keys(AWKWARDNESS) as Awkward[];
  return new Set(names.filter((name) => random.chance(AWKWARDNESS[name])));
}
