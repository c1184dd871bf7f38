import { LANG } from '../../../archive/model.ts';
import { NARROWING } from '../../../texts/narrowing.ts';
import { element } from '../../dom/element.ts';
import type { Facet } from '../state/filters.ts';

/** A facet: its name in both languages over its controls. */
export function facetView(facet: Facet, ...content: Node[]): HTMLFieldSetElement {
  return element(
    'fieldset',
    { class: 'facet', 'data-facet': facet },
    element('legend', { class: 'facet-name' }, ...legendOf(facet)),
    ...content,
  );
}

/** The name of a facet. */
export function legendOf(facet: Facet): (Node | string)[] {
  const { en, zh } = NARROWING.legends[facet];
  return [en, ' ', element('span', { lang: LANG.zh }, zh)];
}
