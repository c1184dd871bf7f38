import type { Sides } from '../archive/model.ts';
import * as en from './en/dates.ts';
import { spoken } from './spoken.ts';
import * as zh from './zh/dates.ts';

/** Dates as they are read, in the language that the page speaks. */
export const { longDate, period, shortMonth } = spoken<typeof en>({ en, zh });

/** A year or a month, `YYYY` or `YYYY-MM`, in both languages: `June 1960`, `1960年6月`. */
export function monthInFull(value: string): Sides<string> {
  return { en: en.period(value), zh: zh.period(value) };
}
