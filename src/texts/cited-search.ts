import type { Sides } from '../archive/model.ts';
import type { Counts } from '../search/model.ts';

/** What a citation of a search says. */
export interface CitedSearch {
  /** The query as typed. */
  text: string;
  /** What the search was narrowed by, in the order of the page. */
  filters: Sides<string>[];
  /** The archive's name. */
  title: Sides<string>;
  /** Its day, `YYYY-MM-DD`, and its hash. */
  release: { date: string; hash: string };
  /** The whole address of the search. */
  address: string;
  found: Counts;
  /** The day of the search, `YYYY-MM-DD`. */
  day: string;
}
