import { COPYING } from '../../../texts/copying.ts';
import { SAID } from '../../copying/copy-button.ts';
import { element } from '../../dom/element.ts';
import { showBox } from './box.ts';

/** Says beside something, for a while, what was copied. */
export function sayCopied(anchor: Element, text: string): void {
  const status = element('p', { role: 'status' });
  const { close } = showBox(anchor, 'manual', {}, status);
  // What appears together with its words is not read out by every screen reader.
  requestAnimationFrame(() => {
    status.textContent = text;
  });
  setTimeout(close, SAID);
}

/**
 * What a reader copies by hand where the browser refuses: the text in a field, and why it is there.
 * The field selects its text when it gets the focus.
 *
 * @param name - what the field holds
 */
export function copyByHand(name: string, text: string): HTMLElement[] {
  const field = element('textarea', {
    'aria-label': name,
    class: 'share-field',
    readonly: '',
    rows: '4',
  });
  field.value = text;
  field.addEventListener('focus', () => {
    field.select();
  });
  return [element('p', { role: 'status' }, COPYING.byHand), field];
}
