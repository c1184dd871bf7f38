import type { Span } from '../../align/bead.ts';
import type { Stretch } from '../../segments/index.ts';
import { isWithin } from '../places.ts';
import type { QuotedPart } from './model.ts';

/** How much of a text is quoted. */
export interface Quotation {
  /** The part of the text to quote from, in order. */
  stretches: readonly Stretch[];
  /** What it is about, in order. */
  marks: readonly Stretch[];
  /** The share of the text at which it is looked for when there are no marks, 0 to 1. */
  near: number;
  /** The greatest length in UTF-16 units, apart from what is marked. */
  most: number;
}

const ELLIPSIS = '…';

/**
 * Quotes a part of one side of a passage, with what the quotation is about marked. What is too long
 * is cut around the first mark, at white space where there is any.
 *
 * @param blocks - the blocks of the side
 * @returns the quotation in parts, none of them empty
 */
export function quote(
  blocks: readonly { text: string }[],
  { stretches, marks, near, most }: Quotation,
): QuotedPart[] {
  let text = '';
  const marked: Span[] = [];
  for (const stretch of stretches) {
    if (text !== '') text += ' ';
    const shift = text.length - stretch.from;
    text += blocks[stretch.block]!.text.slice(stretch.from, stretch.to);
    for (const mark of marks) {
      if (isWithin(mark, stretch)) marked.push({ from: mark.from + shift, to: mark.to + shift });
    }
  }
  const place = Math.round(near * text.length);
  const { from, to } = cut(text, marked[0] ?? { from: place, to: place }, most);
  const inside = marked.filter((span) => from <= span.from && span.to <= to);
  let at = from;
  const parts = inside.flatMap((span) => {
    const before = { text: text.slice(at, span.from), isMarked: false };
    at = span.to;
    return [before, { text: text.slice(span.from, span.to), isMarked: true }];
  });
  return [
    { text: from > 0 ? ELLIPSIS : '', isMarked: false },
    ...parts,
    { text: text.slice(at, to) + (to < text.length ? ELLIPSIS : ''), isMarked: false },
  ].filter((part) => part.text !== '');
}

/** The part of a text around a place in it that is short enough. */
function cut(text: string, { from, to }: Span, most: number): Span {
  if (text.length <= most + to - from) return { from: 0, to: text.length };
  const start = Math.max(
    0,
    Math.min(from - Math.floor(most / 2), text.length - most - (to - from)),
  );
  const end = Math.min(text.length, start + most + (to - from));
  const space = text.indexOf(' ', start);
  const last = text.lastIndexOf(' ', end);
  return {
    from: start > 0 && space >= 0 && space < from ? space + 1 : wholeCharacter(text, start),
    to: end < text.length && last >= to ? last : wholeCharacter(text, end),
  };
}

/** The same place, or the one before it in the midst of a character of two units. */
function wholeCharacter(text: string, at: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
