import type { FacetValue } from '../../../search/model.ts';
import { NARROWING } from '../../../texts/narrowing.ts';
import { element, textButton } from '../../dom/element.ts';
import { isChosen, type Facet } from '../state/filters.ts';
import { labelOf } from './labels.ts';
import type { FacetsContext } from './context.ts';
import { foremost } from './values.ts';
import { valueView } from './value-view.ts';

/**
 * The values of a facet as check boxes: all, or the foremost with a button for the rest.
 *
 * @param viewOf - makes an item of the list
 */
export function listView<T extends FacetValue>(
  facet: Facet,
  values: readonly T[],
  { filters, unfolded, redraw }: FacetsContext,
  viewOf: (value: T) => HTMLElement,
): Node[] {
  const first = foremost(values, facet, filters);
  const isWhole = unfolded.has(facet);
  const shown = isWhole ? values : first;
  const list = element('ul', { class: 'facet-values' }, ...shown.map(viewOf));
  if (first.length === values.length) return [list];
  const text = isWhole ? NARROWING.fewer : NARROWING.all(values.length);
  const button = textButton(text, () => {
    if (isWhole) unfolded.delete(facet);
    else unfolded.add(facet);
    redraw();
  });
  button.dataset.key = `all ${facet}`;
  return [list, button];
}

/** One value of a list. */
export function itemView(facet: Facet, value: FacetValue, context: FacetsContext): HTMLElement {
  return element('li', {}, checkbox(facet, value, context));
}

/** The check box of a value. */
export function checkbox(
  facet: Facet,
  counted: FacetValue,
  { filters, names, choose }: FacetsContext,
): HTMLLabelElement {
  const choice = { facet, value: counted.value };
  return valueView(
    { choice, label: labelOf(choice, names), isChosen: isChosen(filters, choice), counts: counted },
    'checkbox',
    () => {
      choose(choice);
    },
  );
}
