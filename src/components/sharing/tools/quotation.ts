import type { Side, Sides } from '../../../archive/model.ts';
import { FORMATS, plainText, type CitationRecord } from '../../../citing/index.ts';

/** What of a passage is quoted. */
export type Quoted = Side | 'both';

/** The sides that are quoted, in the order in which they are. */
const SIDES = { en: ['en'], zh: ['zh'], both: ['en', 'zh'] } as const satisfies Record<
  Quoted,
  readonly Side[]
>;

/**
 * A passage to be pasted elsewhere: its text and its source, both in the same language or languages.
 * The source ends with the link, in place of the address that other citations give.
 *
 * @param texts - the passage's texts, one block a line
 * @param record - of the passage
 * @param link - see {@link passageLink}
 */
export function quotation(
  quoted: Quoted,
  texts: Sides<string>,
  record: CitationRecord,
  link: string,
): string {
  const address = link.replace(/#.*$/su, '');
  const cited = { record: { ...record, address } };
  const sides = SIDES[quoted];
  const sources = sides.map((side) => plainText(FORMATS[`plain-${side}`].cite(cited)));
  return [...sides.map((side) => texts[side]), sources.join('\n')].join('\n\n');
}
