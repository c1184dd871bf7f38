import * as en from './en/sharing.ts';
import { spoken } from './spoken.ts';
import * as zh from './zh/sharing.ts';

/** What is said about links to passages and quotations, in the language that the page speaks. */
export const { SHARING, ARRIVED } = spoken<typeof en>({ en, zh });
