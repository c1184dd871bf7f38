import * as en from './en/reading.ts';
import { spoken } from './spoken.ts';
import * as zh from './zh/reading.ts';

/** What keys, tools and notes on the page of an article say, in the language that the page speaks. */
export const { READING, HELP } = spoken<typeof en>({ en, zh });
