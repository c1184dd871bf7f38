import type { NamedFacet } from '../../../search/model.ts';
import { NARROWING } from '../../../texts/narrowing.ts';
import { SEARCH } from '../../../texts/search.ts';
import { element, textButton } from '../../dom/element.ts';
import type { FacetsContext } from './context.ts';
import { itemView, listView } from './list-view.ts';
import { withChosen } from './values.ts';

/** Places or terms: counted when the reader opens them, because that takes a file of its own. */
export function namedView(facet: NamedFacet, context: FacetsContext): HTMLElement {
  const { opened, count, redraw } = context;
  const isOpen = opened.has(facet);
  const summary = element(
    'summary',
    { class: 'facet-name', 'data-key': keyOf(facet) },
    NARROWING.legends[facet],
  );
  const details = element(
    'details',
    { class: 'facet', 'data-facet': facet },
    summary,
    ...(isOpen ? contentOf(facet, context) : []),
  );
  details.open = isOpen;
  details.addEventListener('toggle', () => {
    // Also heard of an element that is open from the beginning.
    if (details.open === opened.has(facet)) return;
    if (details.open) {
      opened.add(facet);
      count(facet);
    } else opened.delete(facet);
    redraw();
  });
  return details;
}

/** Where the focus goes back to when what was inside the facet is gone. */
function keyOf(facet: NamedFacet): string {
  return `open ${facet}`;
}

function contentOf(facet: NamedFacet, context: FacetsContext): Node[] {
  const { facets, filters, failed, count, isNamed } = context;
  const counted = facets[facet];
  if (failed.has(facet)) {
    const again = textButton(SEARCH.again, () => {
      count(facet);
    });
    again.dataset.key = keyOf(facet);
    return [element('p', { class: 'facet-note' }, NARROWING.uncounted, ' ', again)];
  }
  if (!counted || !isNamed) return [element('p', { class: 'facet-note' }, NARROWING.counting)];
  const values = withChosen(counted, facet, filters);
  if (values.length === 0) return [element('p', { class: 'facet-note' }, NARROWING.none)];
  const list = listView(facet, values, context, (value) => itemView(facet, value, context));
  return [
    element(
      'fieldset',
      { class: 'facet-fields' },
      element('legend', { class: 'visually-hidden' }, NARROWING.legends[facet]),
      ...list,
    ),
    element('p', { class: 'facet-note' }, NARROWING.inferred),
  ];
}
