import type { Entries } from './entry.ts';

/** Problems with the ledger: its form, and what it says of documents that have changed. */
export const LEDGER_PROBLEMS = {
  LEDGER_HEADER_WRONG: {
    severity: 'error',
    message: 'The first line is not “{wanted}” with tabs between; put it back.',
    why: 'The first line says what the four columns hold. A file without it may not be a ledger at all, or may have lost its beginning.',
    remedy: 'Restore the ledger from version control, or put the header line back.',
  },
  LEDGER_COLUMNS_WRONG: {
    severity: 'error',
    message: 'The row does not have 4 columns but {found}; put single tabs between them.',
    why: 'Each row has four columns separated by tabs, the last of them empty for a live passage. An editor that turns tabs into spaces destroys them.',
    remedy: 'Restore the row from version control, or write the four columns with tabs between.',
  },
  LEDGER_ARTICLE_BAD: {
    severity: 'error',
    message: '“{found}” is not the id of an article; write it as YYYY-MM-DD-pN-SLUG.',
    why: 'The first column holds the permanent name of an article, which is the name of its document without `.txt`.',
    remedy: 'Restore the row from version control, or correct the name.',
  },
  LEDGER_PASSAGE_BAD: {
    severity: 'error',
    message:
      '“{found}” is not the id of a passage (p and 7 characters, perhaps with -2, -3 …); restore the row.',
    why: 'Ids of passages are computed from their text and always have this form. Anything else was typed or damaged.',
    remedy: 'Restore the row from version control.',
  },
  LEDGER_STATE_UNKNOWN: {
    severity: 'error',
    message: '“{found}” is not a state; write live, alias or gone.',
    why: 'A published id is live when its text stands in the article, an alias when another passage answers for it, and gone when its text was removed.',
    remedy: 'Restore the row from version control, or write one of the three states.',
  },
  LEDGER_TO_UNEXPECTED: {
    severity: 'error',
    message: 'Passage {passage} is live, so “{found}” cannot stand in its last column; remove it.',
    why: 'A live passage answers for itself. A further id in its row contradicts its state.',
    remedy: 'Empty the last column, or make the row an alias.',
  },
  LEDGER_TO_UNKNOWN: {
    severity: 'error',
    message:
      'Passage {passage} ({state}) leads to “{found}”, which the ledger does not have for this article; name a live passage.',
    why: 'An alias, or a passage that is gone, leads readers to another passage of the same article. If that one is not recorded, the link leads nowhere.',
    remedy: 'Write the id of a live passage of the same article in the last column.',
  },
  LEDGER_TO_NOT_LIVE: {
    severity: 'error',
    message:
      'Passage {passage} ({state}) leads to {found}, which is not live itself; name a live passage.',
    why: 'Rows lead to live passages in one step. Chains and circles are never written, because every program that reads the ledger would have to follow them.',
    remedy: 'Write the id of the live passage at the end of the chain in the last column.',
  },
  LEDGER_ROW_REPEATED: {
    severity: 'error',
    message: 'Passage {passage} has a row already, in line {first}; keep one of the two.',
    why: 'A passage has one state. Two rows for it usually come from a merge of two versions of the ledger.',
    remedy: 'Remove one of the two rows, preferring the one that is live.',
  },
  LEDGER_ORDER_WRONG: {
    severity: 'error',
    message:
      'Article {article} stands after {previous}; sort by date, page and slug of the article.',
    why: 'The ledger is sorted so that it can be read next to the documents without being held in memory, and so that its versions compare well.',
    remedy: 'Move the rows of this article to their place, next to each other.',
  },
  PASSAGE_WOULD_DIE: {
    severity: 'error',
    message:
      'The published passage {passage} of {article} is not in its document any more; restore the document and run `npm run add -- FILE --replace` with the new version (`npm run add -- {file} --replace` if the old one is lost).',
    why: 'People have linked to, cited and handed out this passage. No published link may die: when a text changes, the ledger has to say which passage answers for the old one.',
    remedy:
      'Restore the filed document from version control, then file the new version with `npm run add -- FILE --replace`, which finds the passages that answer for the old ones by their similarity. When the old version is lost, file the changed document itself with `--replace`; its passages are then matched by their place.',
  },
  ARTICLE_WOULD_DIE: {
    severity: 'error',
    message:
      'Article {article} has no document, and its published passages would die with it ({passages}); restore articles/{article}.txt, and use `npm run add -- FILE --replace` to put another version in its place.',
    why: 'The ledger says that this article was published. Without its document every link to it would lead nowhere.',
    remedy:
      'Restore the document under its permanent name from version control. To put another version in its place use `npm run add -- FILE --replace`.',
  },
  LEDGER_MISSING: {
    severity: 'warning',
    message:
      'There is no ledger yet, so no link to a passage is protected; record all ids with `npm run add -- {folder}`.',
    why: 'Only recorded ids are protected against being lost. Documents that were put into the folder by hand have none.',
    remedy:
      'Run `npm run add` with the folder of the filed documents, which records their ids and changes nothing else. An archive that is only being tried out needs none.',
  },
  PASSAGES_NOT_RECORDED: {
    severity: 'warning',
    message:
      'The ledger does not have these passages of {article} yet: {passages}; record them with `npm run add -- {file}`.',
    why: 'Only recorded ids are protected against being lost. A document that was put into the folder by hand has none.',
    remedy:
      'Run `npm run add` with the filed document itself, which records its ids and changes nothing else.',
  },
} as const satisfies Entries;
