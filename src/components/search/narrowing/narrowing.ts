import { SORTS, type Facets, type NamedFacet, type Sort } from '../../../search/model.ts';
import { NARROWING } from '../../../texts/narrowing.ts';
import { element } from '../../dom/element.ts';
import { replaceKeepingFocus } from '../../dom/keep-focus.ts';
import type { PageParts } from '../page-parts.ts';
import { START, type SearchAddress } from '../state/address.ts';
import { choicesOf, NO_FILTERS, toggled, type Choice } from '../state/filters.ts';
import { chipsView } from './chips-view.ts';
import { facetsPanel } from './facets-panel.ts';
import type { Names } from './names.ts';
import { timelineView } from './timeline-view.ts';
import { timelineOf, type Months } from './timeline.ts';

/** Everything on the page that narrows a search down or puts it in another order. */
export interface Narrowing {
  /** Shows what an address asks for; the counts are those of the answer before. */
  enter: (address: SearchAddress) => void;
  /** Shows the counts of an answer. */
  show: (facets: Facets) => void;
  /** Says of the counts that are wanted and not shown that they could not be had. */
  fail: () => void;
  /** Shows names that have come. */
  rename: () => void;
  clear: () => void;
  /** The facets whose counts are wanted although they cost a file each. */
  wanted: () => NamedFacet[];
  /** Whether the counts shown lack some that are wanted. */
  lacks: () => boolean;
}

/** What narrowing needs of the page. */
export interface NarrowingContext {
  parts: PageParts;
  names: Names;
  /** The months that the archive has articles of. */
  archive: Months | undefined;
  /** Goes to another address of the page. */
  step: (address: SearchAddress) => void;
  /** Asks for the counts of the facets that are {@link Narrowing.wanted}. */
  count: () => void;
}

export function narrowing({ parts, names, archive, step, count }: NarrowingContext): Narrowing {
  let address = START;
  const choose = (choice: Choice): void => {
    step({ ...address, filters: toggled(address.filters, choice), page: 1 });
  };
  const clearFilters = (): void => {
    step({ ...address, filters: NO_FILTERS, page: 1 });
  };
  const panel = facetsPanel(parts.facetsBody, names, { choose, count });

  const showChips = (): void => {
    const { filters } = address;
    const chips = chipsView({ filters, names: names.find, remove: choose, clear: clearFilters });
    replaceKeepingFocus(parts.chips, chips);
    parts.narrow.textContent = NARROWING.open(choicesOf(filters).length);
  };
  const show = (facets: Facets): void => {
    const { filters } = address;
    panel.show(facets, filters);
    const stretches = timelineOf(facets.months, archive);
    replaceKeepingFocus(parts.timeline, timelineView(stretches, { filters, choose }));
  };
  const unfold = (isUnfolded: boolean): void => {
    parts.narrow.ariaExpanded = String(isUnfolded);
    parts.facets.toggleAttribute('data-unfolded', isUnfolded);
  };

  // An option can hold one language only, so it comes with the script.
  parts.sort.replaceChildren(
    ...SORTS.map((value) => element('option', { value }, NARROWING.sorts[value])),
  );
  parts.narrow.addEventListener('click', () => {
    unfold(parts.narrow.ariaExpanded !== 'true');
  });
  parts.facetsEnd.addEventListener('click', () => {
    unfold(false);
    parts.results.focus();
  });
  parts.sort.addEventListener('change', () => {
    step({ ...address, sort: parts.sort.value as Sort, page: 1 });
  });
  return {
    enter: (entered) => {
      address = entered;
      parts.sort.value = entered.sort;
      showChips();
    },
    show,
    fail: panel.fail,
    rename: () => {
      showChips();
      panel.redraw();
    },
    clear: () => {
      panel.clear();
      parts.timeline.replaceChildren();
    },
    wanted: () => panel.wanted(address.filters),
    lacks: panel.lacks,
  };
}
