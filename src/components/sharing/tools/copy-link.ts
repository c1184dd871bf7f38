import { SHARING } from '../../../texts/sharing.ts';
import { copy } from '../../copying/copy.ts';
import { numberOf } from '../../reading/passages/passage.ts';
import { textOf } from '../text-of.ts';
import { showBox } from './box.ts';
import { copyByHand, sayCopied } from './copied.ts';
import { passageLink } from './passage-link.ts';

/**
 * Copies the link to a passage.
 *
 * @param anchor - where the reader is told that it was copied
 */
export async function copyLink(
  passage: HTMLElement,
  anchor: Element = passage.querySelector('.passage-number')!,
): Promise<void> {
  const text = passageLink(location.href, passage.id, textOf(passage, 'en'));
  const number = numberOf(passage);
  if (await copy(text)) {
    sayCopied(anchor, SHARING.link(number));
    return;
  }
  const name = SHARING.linkByHand(number);
  showBox(anchor, 'auto', { role: 'dialog', 'aria-label': name }, ...copyByHand(name, text));
}
