import * as en from './en/dates.ts';
import * as zh from './zh/dates.ts';
import { spoken } from './spoken.ts';

/** Dates as they are read, in the language that the page speaks. */
export const { longDate, monthName, period, shortMonth } = spoken<typeof en>({ en, zh });
