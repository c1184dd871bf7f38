import * as en from './en/citing.ts';
import { spoken } from './spoken.ts';
import * as zh from './zh/citing.ts';

/** What stands around citations, in the language that the page speaks. */
export const { CITING } = spoken<typeof en>({ en, zh });
