import { textOffset } from '../dom/text-range.ts';

/** How far beside a character one may click, in CSS pixels: lines are set apart. */
const TOLERANCE = 6;

/**
 * The character of a block's text at a point of the viewport, in UTF-16 units of its `textContent`;
 * undefined when there is none, as beside the text.
 */
export function offsetAt(block: Element, x: number, y: number): number | undefined {
  const ruby = document.elementFromPoint(x, y)?.closest('rt')?.closest('ruby');
  if (ruby && block.contains(ruby)) return textOffset(block, ruby, 0);
  const caret = caretAt(x, y);
  if (!(caret?.node instanceof Text) || !block.contains(caret.node)) return undefined;
  const { node, offset } = caret;
  // A caret stands between two characters; either may be the one at the point.
  const at = [offset, offset - 1].find((candidate) => isAt(node, candidate, x, y));
  return at === undefined ? undefined : textOffset(block, node, at);
}

/** Safari before 18.4 has only this, its own. */
interface OlderDocument {
  caretRangeFromPoint: (x: number, y: number) => Range | null;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if (!('caretPositionFromPoint' in document)) {
    const range = (document as OlderDocument).caretRangeFromPoint(x, y);
    return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
  }
  const caret = document.caretPositionFromPoint(x, y);
  return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
}

function isAt(node: Text, offset: number, x: number, y: number): boolean {
  if (offset < 0 || offset >= node.data.length) return false;
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      left <= x && x <= right && top - TOLERANCE <= y && y <= bottom + TOLERANCE,
  );
}
