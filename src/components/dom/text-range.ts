import { textNodes } from './text-nodes.ts';

/**
 * A stretch of an element's text, whatever elements the text is divided into.
 *
 * @param from - in UTF-16 units of the element's `textContent`
 * @param to - after the last unit
 */
export function textRange(element: Element, from: number, to: number): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  let start = 0;
  for (const node of textNodes(element)) {
    const end = start + node.data.length;
    if (start <= from && from < end) range.setStart(node, from - start);
    if (start < to && to <= end) range.setEnd(node, to - start);
    start = end;
  }
  return range;
}

/** Where a place in an element's text nodes is, in UTF-16 units of its `textContent`. */
export function textOffset(element: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(node, offset);
  return range.toString().length;
}
