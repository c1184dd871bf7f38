import { numeral } from '../numeral.ts';

/** What the search box in the header says, in English, besides what the search page says. */
export const SEARCH_BOX = {
  /** Read out with the box. */
  hint: 'Hits are shown below the box while you type; the arrow keys lead to them.',
  panel: 'Hits',
  textFailed: 'The text of this passage could not be loaded.',
  /** The link to the search page, after a number of hits. */
  all: (inPassages: number) =>
    inPassages === 1 ? 'Show on the search page' : `All ${numeral(inPassages)} passages`,
  /** The same when there are none. */
  why: 'How this was searched',
  /** The same when the search failed. */
  onPage: 'Go to the search page',
};
