import type { Element } from 'hast';
import { h } from 'hastscript';
import type { TermMark } from '../archive/renderings/index.ts';

/** A part of a text that has a partner on the other side. */
export interface LinkedStretch {
  /** In UTF-16 units of the text, from the first to before the last. */
  from: number;
  to: number;
  /** The number that it shares with its partner, and with nothing else on the page. */
  segment: number;
}

/** Terms to be marked in a text. */
export interface LinkedTerms {
  /** Ascending, none overlapping another. */
  marks: readonly Pick<TermMark, 'from' | 'to' | 'term' | 'isChief'>[];
  /** The address below which each term has its page, with a stroke at its end. */
  address: string;
}

/**
 * A text with its linked stretches in spans, in the markup that the contract fixes, and its terms in
 * links. A term that crosses the border of a stretch is left unmarked: in two halves it would be two
 * links with half a name each.
 *
 * @param stretches - ascending, none overlapping another
 */
export function linkedText(
  text: string,
  stretches: readonly LinkedStretch[],
  terms: LinkedTerms,
): (Element | string)[] {
  let at = 0;
  const parts = stretches.flatMap(({ from, to, segment }) => {
    const before = withTerms(text, at, from, terms);
    at = to;
    return [
      ...before,
      h('span', { dataSegment: String(segment) }, withTerms(text, from, to, terms)),
    ];
  });
  return [...parts, ...withTerms(text, at, text.length, terms)];
}

/** A part of a text with its terms in links, of which the keyboard stops at the chief ones. */
function withTerms(
  text: string,
  start: number,
  end: number,
  { marks, address }: LinkedTerms,
): (Element | string)[] {
  let at = start;
  const inside = marks.filter(({ from, to }) => start <= from && to <= end);
  const parts = inside.flatMap(({ from, to, term, isChief }) => {
    const before = text.slice(at, from);
    at = to;
    const link = { dataTerm: term, href: `${address}${term}/`, tabIndex: isChief ? undefined : -1 };
    return [before, h('a.term', link, text.slice(from, to))];
  });
  return [...parts, text.slice(at, end)].filter((part) => part !== '');
}
