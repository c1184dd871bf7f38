import { LANG } from '../../../archive/model.ts';
import { element } from '../../dom/element.ts';
import type { Label } from './labels.ts';

/** A label, each part marked with its language. */
export function labelView(label: Label): HTMLElement {
  const parts = label.flatMap(({ side, text }, at) => [
    ...(at > 0 ? [' '] : []),
    element('span', { lang: LANG[side] }, text),
  ]);
  return element('span', { class: 'label' }, ...parts);
}
