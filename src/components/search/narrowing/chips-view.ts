import type { Filters } from '../../../search/model.ts';
import { NARROWING } from '../../../texts/narrowing.ts';
import { element, textButton } from '../../dom/element.ts';
import { choicesOf, type Choice } from '../state/filters.ts';
import { labelView } from './label-view.ts';
import { labelOf } from './labels.ts';
import type { NameLookup } from './names.ts';

/** What the chosen filters need to be shown. */
export interface ChipsContext {
  filters: Filters;
  names: NameLookup;
  remove: (choice: Choice) => void;
  clear: () => void;
}

/** The chosen filters as buttons that take them away; nothing when there are none. */
export function chipsView({ filters, names, remove, clear }: ChipsContext): HTMLElement[] {
  const choices = choicesOf(filters);
  if (choices.length === 0) return [];
  const chips = choices.map((choice) =>
    chipView(choice, names, () => {
      remove(choice);
    }),
  );
  const clearing = textButton(NARROWING.clear, clear);
  clearing.dataset.key = 'clear';
  const items = [...chips, clearing].map((button) => element('li', {}, button));
  return [element('ul', { class: 'chips', 'aria-label': NARROWING.chosen }, ...items)];
}

function chipView(choice: Choice, names: NameLookup, remove: () => void): HTMLElement {
  const chip = element(
    'button',
    { type: 'button', class: 'chip', 'data-key': `${choice.facet}=${choice.value}` },
    element('span', { class: 'visually-hidden' }, NARROWING.remove),
    labelView(labelOf(choice, names)),
    element('span', { class: 'chip-cross', 'aria-hidden': 'true' }, '×'),
  );
  chip.addEventListener('click', remove);
  return chip;
}
