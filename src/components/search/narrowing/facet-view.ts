import { NARROWING } from '../../../texts/narrowing.ts';
import { element } from '../../dom/element.ts';
import type { Facet } from '../state/filters.ts';

/** A facet: its name over its controls. */
export function facetView(facet: Facet, ...content: Node[]): HTMLFieldSetElement {
  return element(
    'fieldset',
    { class: 'facet', 'data-facet': facet },
    element('legend', { class: 'facet-name' }, NARROWING.legends[facet]),
    ...content,
  );
}
