import type { Range } from '../../search/query/match.ts';
import { textNodes } from './text-nodes.ts';

/**
 * Puts `<mark>` around stretches of an element's text, whatever elements the text is divided into.
 *
 * @param ranges - in UTF-16 units of the element's `textContent`, ascending, not overlapping
 * @returns the marks, in order; a stretch that runs over several elements has several
 */
export function markRanges(element: Element, ranges: readonly Range[]): HTMLElement[] {
  let end = 0;
  return textNodes(element).flatMap((node) => {
    const start = end;
    end += node.data.length;
    const within = ranges
      .map((range) => ({
        from: Math.max(0, range.start - start),
        to: Math.min(node.data.length, range.end - start),
      }))
      .filter(({ from, to }) => from < to);
    // From the end, so that what is still to be cut keeps its offsets.
    return within
      .toReversed()
      .map(({ from, to }) => wrap(node, from, to))
      .reverse();
  });
}

/** Takes marks away again and leaves the text as it was. */
export function unmark(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

function wrap(node: Text, from: number, to: number): HTMLElement {
  const target = node.splitText(from);
  target.splitText(to - from);
  const mark = document.createElement('mark');
  target.replaceWith(mark);
  mark.append(target);
  return mark;
}
