/** What became of a published id: it stands in the article, another passage answers for it, or its text was removed. */
export const STATES = ['live', 'alias', 'gone'] as const;

type State = (typeof STATES)[number];

/** What the ledger knows of one published id of an article. */
export interface LedgerRow {
  passage: string;
  state: State;
  /** The live id that readers are led to: for an alias the same passage, for `gone` the nearest one; empty when live. */
  to: string;
  /** The line of the ledger, from 1; 0 for a row that has not been written yet. */
  line: number;
}

/** A row that is not in the ledger yet; live when it leads nowhere. */
export function newRow(passage: string, state: State = 'live', to = ''): LedgerRow {
  return { passage, state, to, line: 0 };
}

/** All rows of one article, in the order of its page. */
export interface LedgerArticle {
  article: string;
  rows: LedgerRow[];
}

/** The first line of every ledger. */
export const LEDGER_HEADER = 'article\tpassage\tstate\tto';
