import * as en from './en/phrases.ts';
import { spoken } from './spoken.ts';
import * as zh from './zh/phrases.ts';

/** How a page of the newspaper is called, in the language that the page speaks. */
export const { pageName } = spoken<typeof zh>({ en, zh });
