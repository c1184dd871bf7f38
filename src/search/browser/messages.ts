import type { Alternative, Answer, SearchRequest } from '../model.ts';
import type { Name } from '../names/name.ts';
import type { FailureKind } from '../failure.ts';

/** What the page may ask. */
export type Question =
  /** Makes every earlier search, and the alternatives of every earlier one, void. */
  | { kind: 'search'; request: SearchRequest }
  /** Makes every earlier question of this kind void. */
  | { kind: 'alternatives'; request: SearchRequest }
  | { kind: 'names' };

/** What it is answered with. */
export interface Results {
  search: Answer;
  alternatives: Alternative[];
  names: readonly Name[];
}

/** From the page to the worker. */
export type Request =
  /** Comes first and says where the index is: its folder, absolute, ending in a slash. */
  | { kind: 'open'; indexUrl: string }
  /** Has what every search needs loaded; needs no answer. */
  | { kind: 'warm' }
  /** The ticket comes back with the answer. */
  | { kind: 'ask'; ticket: number; question: Question };

/** From the worker to the page. */
export type Reply =
  | { kind: 'result'; ticket: number; result: Results[Question['kind']] }
  | { kind: 'failure'; ticket: number; failure: FailureKind; message: string }
  /** A file has arrived: the search is slow and not dead. */
  | { kind: 'alive' };
