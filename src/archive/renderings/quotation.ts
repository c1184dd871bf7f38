import type { Span } from '../align/bead.ts';

const MARKS = /["“”]/gu;

/** What may stand between a wording and the mark that closes a quotation begun in it. */
const CLOSING = /^[,.，。]?["”]/u;

const OPENING = /["“]$/u;

/**
 * A wording together with the quotation mark that it would lose: where `staying at a “point` was
 * found without regard to the marks, the closing one belongs to it too.
 *
 * @param room - how far it may reach, itself included
 */
export function withQuotationMarks(text: string, { from, to }: Span, room: Span): Span {
  const marks = text.slice(from, to).match(MARKS)?.length ?? 0;
  if (marks % 2 === 0) return { from, to };
  const closing = CLOSING.exec(text.slice(to, room.to))?.[0].length;
  if (closing !== undefined) return { from, to: to + closing };
  return { from: OPENING.test(text.slice(room.from, from)) ? from - 1 : from, to };
}
