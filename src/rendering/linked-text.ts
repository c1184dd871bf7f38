import type { Element } from 'hast';
import { h } from 'hastscript';

/** A part of a text that has a partner on the other side. */
export interface LinkedStretch {
  /** In UTF-16 units of the text, from the first to before the last. */
  from: number;
  to: number;
  /** The number that it shares with its partner, and with nothing else on the page. */
  segment: number;
}

/**
 * A text with its linked stretches in spans, in the markup that the contract fixes.
 *
 * @param stretches - ascending, none overlapping another
 */
export function linkedText(
  text: string,
  stretches: readonly LinkedStretch[],
): (Element | string)[] {
  let at = 0;
  const parts = stretches.flatMap(({ from, to, segment }) => {
    const before = text.slice(at, from);
    at = to;
    return [before, h('span', { dataSegment: String(segment) }, text.slice(from, to))];
  });
  return [...parts, text.slice(at)].filter((part) => part !== '');
}
