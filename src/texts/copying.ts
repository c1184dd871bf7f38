import * as en from './en/copying.ts';
import { spoken } from './spoken.ts';
import * as zh from './zh/copying.ts';

/** What is said when something was to be copied, in the language that the page speaks. */
export const { COPYING } = spoken<typeof en>({ en, zh });
