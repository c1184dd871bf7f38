import * as en from './en/words.ts';
import * as zh from './zh/words.ts';
import { spoken } from './spoken.ts';

/** What the card of a word says, in the language that the page speaks. */
export const { WORDS } = spoken<typeof en>({ en, zh });
