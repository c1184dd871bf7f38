import { element } from '../../dom/element.ts';
import { textNodes } from '../../dom/text-nodes.ts';
import type { Stretch } from '../stretches.ts';
import { piecesOf } from './pieces.ts';

/**
 * Puts pinyin above the words of a block that has none yet. It stands in an attribute, from which the
 * style sheet makes it: the text of the page stays the document's.
 */
export function addPinyin(block: HTMLElement, stretches: readonly Stretch[]): void {
  if (block.querySelector('ruby')) return;
  const nodes = textNodes(block);
  const pieces = piecesOf(
    stretches,
    nodes.map(({ data }) => data.length),
  );
  // From the end, so that what is still to be cut keeps its offsets.
  for (const { node, from, to, pinyin, follows } of pieces.toReversed()) {
    const text = nodes[node]!.splitText(from);
    text.splitText(to - from);
    const ruby = element('ruby', {});
    text.replaceWith(ruby);
    ruby.append(text, element('rt', { 'data-pinyin': pinyin, 'aria-hidden': 'true' }));
    // No line ends inside a ruby, and so it could not between two of them either.
    if (follows) ruby.before(element('wbr', {}));
  }
}

/** Takes the pinyin of a block away and leaves the text as it was. */
export function removePinyin(block: HTMLElement): void {
  for (const added of block.querySelectorAll('rt, wbr')) added.remove();
  for (const ruby of block.querySelectorAll('ruby')) ruby.replaceWith(...ruby.childNodes);
  block.normalize();
}
