import * as en from './en/narrowing.ts';
import * as zh from './zh/narrowing.ts';
import { spoken } from './spoken.ts';

/** What the facets, the chosen filters and the time-line of the search page say, in the language that the page speaks. */
export const { NARROWING } = spoken<typeof en>({ en, zh });
