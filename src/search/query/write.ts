import type { Query } from './model.ts';
import { CLOSING } from './parse.ts';

/**
 * Writes a query as {@link parseQuery} reads it, in simplified characters, so that it means the
 * same where no table of traditional characters is at hand.
 */
export function writeQuery(query: Query): string {
  return query.parts
    .map(({ source, simplified = source, quoted, excluded }) => {
      const text = quoted ? quotation(simplified) : simplified;
      return excluded ? `-${text}` : text;
    })
    .join(' ');
}

/** Quotes a text with marks that do not end in the midst of it. */
function quotation(text: string): string {
  const fits = (closing: string) => Array.from(closing).every((mark) => !text.includes(mark));
  const [open, closing] = [...CLOSING].find(([, marks]) => fits(marks)) ?? ['"', '"'];
  return open + text + closing.charAt(0);
}
