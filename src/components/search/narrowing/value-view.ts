import type { Counts } from '../../../search/model.ts';
import { NARROWING } from '../../../texts/narrowing.ts';
import { numeral } from '../../../texts/numeral.ts';
import { element } from '../../dom/element.ts';
import type { Choice } from '../state/filters.ts';
import { labelView } from './label-view.ts';
import type { Label } from './labels.ts';

/** A value of a facet as a control shows it. */
export interface ShownValue {
  choice: Choice;
  label: Label;
  isChosen: boolean;
  /** What it finds; absent when that is not known. */
  counts?: Counts;
}

/**
 * A value that can be chosen, with the number of articles that it finds.
 *
 * @param type - a check box, or a radio button where only one value can be chosen
 */
export function valueView(
  { choice: { facet, value }, label, isChosen, counts }: ShownValue,
  type: 'checkbox' | 'radio',
  choose: () => void,
): HTMLLabelElement {
  const control = element('input', { type, name: facet, value, 'data-key': `${facet}=${value}` });
  control.checked = isChosen;
  control.addEventListener('change', choose);
  return element(
    'label',
    { class: 'facet-value' },
    control,
    labelView(label),
    ...(counts ? [countView(counts)] : []),
  );
}

function countView({ articles }: Counts): HTMLElement {
  return element(
    'span',
    { class: 'count' },
    numeral(articles),
    element('span', { class: 'visually-hidden' }, NARROWING.unit(articles)),
  );
}
