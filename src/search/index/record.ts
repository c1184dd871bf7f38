import type { Sides } from '../../archive/model.ts';
import type { ArticleHead } from '../lookup/reader.ts';
import { elementsOf, type Element } from '../text/elements.ts';
import { layOut } from '../text/slots.ts';
import { tokensOf } from '../text/tokens.ts';

/** What the search knows of an article. */
export interface ArticleRecord {
  /** The article's id; no two records share one. */
  id: string;
  /** `YYYY-MM-DD` */
  date: string;
  page: number;
  /** Where it was reported from; empty when that is not known. */
  place: string;
  headline: Sides<string>;
  /**
   * In the order of the page, all of them. A side is the plain text of its blocks, a line feed
   * between two; empty when there is none.
   */
  passages: Sides<string>[];
}

/** What Pagefind is to index for an article: words that only it reads. */
export function contentOf({ passages }: ArticleRecord): string {
  return layOut(passages.flatMap(({ en, zh }) => [linesOf(en), linesOf(zh)]));
}

/**
 * What the results say of an article, as the address that Pagefind hands back unchanged; all its
 * other fields it would index.
 */
export function addressOf({ id, date, page, place, headline }: ArticleRecord): string {
  return JSON.stringify({ article: id, date, page, place, headline } satisfies ArticleHead);
}

/** The tokens of a text, line by line. */
function linesOf(text: string): string[][] {
  const lines: Element[][] = [[]];
  for (const element of elementsOf(text)) {
    if (element.kind === 'break') lines.push([]);
    else lines.at(-1)!.push(element);
  }
  return lines.map((line) => line.flatMap(tokensOf));
}
