import type { Answer } from '../lookup/answer.ts';
import type { FailureKind } from './failure.ts';

/** From the page to the worker: the first says where the index is, every further one asks. */
export type Request =
  | { kind: 'open'; indexUrl: string }
  /** `ticket` comes back with the answer; a later ticket makes the earlier ones void. */
  | { kind: 'search'; ticket: number; text: string; count: number };

/** From the worker to the page. */
export type Reply =
  | { kind: 'answer'; ticket: number; answer: Answer }
  | { kind: 'failure'; ticket: number; failure: FailureKind; message: string }
  /** A file has arrived: the search is slow and not dead. */
  | { kind: 'alive' };
