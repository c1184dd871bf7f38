import { element } from '../../dom/element.ts';
import type { Label } from './labels.ts';

/** A label, each part marked with its language. */
export function labelView(label: Label): HTMLElement {
  const parts = label.flatMap(({ text, lang }, at) => [
    ...(at > 0 ? [' '] : []),
    element('span', { lang }, text),
  ]);
  return element('span', { class: 'label' }, ...parts);
}
