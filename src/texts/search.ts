import * as en from './en/search.ts';
import * as zh from './zh/search.ts';
import { spoken } from './spoken.ts';

/** What the search page says, in the language that the page speaks. */
export const { SEARCH, FAILURES, noteText } = spoken<typeof en>({ en, zh });
