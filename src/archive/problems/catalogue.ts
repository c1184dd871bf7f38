import { DOCUMENT_PROBLEMS } from './documents.ts';
import { ALIGNMENT_PROBLEMS } from './alignment.ts';
import { LEDGER_PROBLEMS } from './ledger.ts';
import { CONTENT_PROBLEMS } from './content.ts';

/** Every problem that the project can report, by its permanent code. */
export const CATALOGUE = {
  ...DOCUMENT_PROBLEMS,
  ...ALIGNMENT_PROBLEMS,
  ...LEDGER_PROBLEMS,
  ...CONTENT_PROBLEMS,
};

export type Code = keyof typeof CATALOGUE;
