import * as en from './en/marks.ts';
import * as zh from './zh/marks.ts';
import { spoken } from './spoken.ts';

/** What the bar of a marked article says, in the language that the page speaks. */
export const { MARKS } = spoken<typeof en>({ en, zh });
