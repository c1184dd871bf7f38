import type { Part, RichText } from '../rich-text.ts';

/** What closes an element of an English citation. */
export type Mark = ',' | '.';

const SPACE: Part = { text: ' ' };
const CLOSED = /[.?!…。？！]$/u;
/** A full stop that ends a sentence, and not an initial as in `U.S.` */
const FULL_STOP = /(?<!(?:^|[\s.])\p{L})[.。]$/u;

/**
 * An element with the mark that closes it, set as American usage has it: inside closing quotation
 * marks, where a comma takes the place of a full stop; and no second full stop (Chicago Manual of
 * Style, 18th edition, 6.9).
 */
export function closed(element: RichText, mark: Mark): RichText {
  const last = element.at(-1);
  if (!last) return element;
  // An apostrophe at the end is no quotation mark, unless one was opened.
  const quotes = last.text.includes('‘') ? /[”’]*$/u : /”?$/u;
  const { index } = quotes.exec(last.text)!;
  const [inside, marks] = [last.text.slice(0, index), last.text.slice(index)];
  if (mark === '.' && CLOSED.test(inside)) return element;
  if (last.italic) return [...element, { text: mark }];
  const text = mark === ',' && marks !== '' ? inside.replace(FULL_STOP, '') : inside;
  return [...element.slice(0, -1), { text: text + mark + marks }];
}

/**
 * Elements one after the other; those that are empty or undefined are left out.
 *
 * @param mark - closes every element but the last
 * @param end - closes the last one; without it nothing does
 */
export function sequence(
  elements: readonly (RichText | undefined)[],
  mark: Mark,
  end?: Mark,
): RichText {
  const present = elements.filter((element) => element !== undefined && element.length > 0);
  return present.flatMap((element, index) => {
    if (index < present.length - 1) return [...closed(element!, mark), SPACE];
    return end ? closed(element!, end) : element!;
  });
}
