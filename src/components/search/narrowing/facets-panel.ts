import type { Facets, Filters, NamedFacet } from '../../../search/model.ts';
import { replaceKeepingFocus } from '../../dom/keep-focus.ts';
import { namedFacetsOf, type Choice } from '../state/filters.ts';
import type { FacetsContext } from './context.ts';
import { facetView } from './facet-view.ts';
import { languageView } from './language-view.ts';
import { itemView, listView } from './list-view.ts';
import { namedView } from './named-view.ts';
import type { Names } from './names.ts';
import { withChosen } from './values.ts';
import { yearsView } from './years-view.ts';

/** The facets beside the results, and what the reader has unfolded of them. */
export interface FacetsPanel {
  show: (facets: Facets, filters: Filters) => void;
  /** Draws them again: names have come. */
  redraw: () => void;
  /** Says of the facets that were asked for that their counts could not be had. */
  fail: () => void;
  clear: () => void;
  /** The facets whose counts are wanted although they cost a file each. */
  wanted: (filters: Filters) => NamedFacet[];
  /** Whether the counts shown lack some that are wanted. */
  lacks: () => boolean;
}

/**
 * @param root - what to draw the facets in
 * @param choose - called with a value that the reader chooses, or gives up
 * @param count - called when counts are wanted that {@link FacetsPanel.show} has not been given
 */
export function facetsPanel(
  root: HTMLElement,
  names: Names,
  { choose, count }: { choose: (choice: Choice) => void; count: () => void },
): FacetsPanel {
  const unfolded: FacetsContext['unfolded'] = new Set();
  const months: FacetsContext['months'] = new Map();
  const opened = new Set<NamedFacet>();
  const failed = new Set<NamedFacet>();
  let shown: { facets: Facets; filters: Filters } | undefined;
  const missing = (): NamedFacet[] =>
    [...opened].filter((facet) => shown && !shown.facets[facet] && !failed.has(facet));

  const redraw = (): void => {
    if (!shown) return;
    const own = { unfolded, months, opened, failed, choose, count: askFor, redraw };
    const views = facetViews({
      ...shown,
      ...own,
      names: names.find,
      isNamed: names.isSettled(),
    });
    replaceKeepingFocus(root, views);
  };
  const askFor = (facet: NamedFacet): void => {
    failed.delete(facet);
    redraw();
    if (!shown?.facets[facet]) count();
  };
  return {
    show: (facets, filters) => {
      // What is chosen from the beginning is there to be seen; afterwards the reader decides.
      if (!shown) for (const facet of namedFacetsOf(filters)) opened.add(facet);
      shown = { facets, filters };
      redraw();
    },
    redraw,
    fail: () => {
      for (const facet of missing()) failed.add(facet);
      redraw();
    },
    clear: () => {
      shown = undefined;
      root.replaceChildren();
    },
    wanted: (filters) => {
      const wanted = [...opened].filter((facet) => !failed.has(facet));
      return shown ? wanted : [...new Set([...wanted, ...namedFacetsOf(filters)])];
    },
    lacks: () => missing().length > 0,
  };
}

function facetViews(context: FacetsContext): HTMLElement[] {
  const { facets, filters } = context;
  const columns = withChosen(facets.columns, 'columns', filters);
  const list = listView('columns', columns, context, (value) =>
    itemView('columns', value, context),
  );
  return [
    ...yearsView(context),
    languageView(context),
    ...(columns.length > 0 ? [facetView('columns', ...list)] : []),
    namedView('places', context),
    namedView('terms', context),
  ];
}
