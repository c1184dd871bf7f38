import type { Sides } from '../archive/model.ts';
import type { CitedSearch } from './cited-search.ts';
import * as en from './en/keeping.ts';
import { spoken } from './spoken.ts';
import * as zh from './zh/keeping.ts';

/** What is offered to keep of a search, in the language that the page speaks. */
export const { KEEPING } = spoken<typeof en>({ en, zh });

/** How a search is cited, in both languages. */
export function citationOf(search: CitedSearch): Sides<string> {
  return { en: en.citation(search), zh: zh.citation(search) };
}
