import type { Facets, Filters, NamedFacet } from '../../../search/model.ts';
import type { Choice, Facet } from '../state/filters.ts';
import type { NameLookup } from './names.ts';

/** What the facets need to be drawn. */
export interface FacetsContext {
  facets: Facets;
  filters: Filters;
  names: NameLookup;
  /** False while the names of places and terms are still to come. */
  isNamed: boolean;
  /** The lists that the reader wants whole. */
  unfolded: Set<Facet>;
  /** The years whose months the reader has shown or hidden. */
  months: Map<string, boolean>;
  /** The facets with files of their own that the reader has opened. */
  opened: Set<NamedFacet>;
  /** The opened facets that could not be counted. */
  failed: ReadonlySet<NamedFacet>;
  choose: (choice: Choice) => void;
  /** Asks for the counts of a facet with a file of its own. */
  count: (facet: NamedFacet) => void;
  /** Draws the facets again after something of the above has changed. */
  redraw: () => void;
}
