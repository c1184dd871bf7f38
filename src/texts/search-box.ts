import * as en from './en/search-box.ts';
import * as zh from './zh/search-box.ts';
import { spoken } from './spoken.ts';

/** What the search box in the header says besides what the search page says, in the language that the page speaks. */
export const { SEARCH_BOX } = spoken<typeof en>({ en, zh });
