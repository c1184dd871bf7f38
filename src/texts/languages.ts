import { LANG, type Side, type Sides } from '../archive/model.ts';
import { period as inEnglish } from './en/dates.ts';
import { period as inChinese } from './zh/dates.ts';

/** The languages of the two sides, named in both. */
export const LANGUAGES: Record<Side, Sides<string>> = {
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
};

/** The language, as HTML has it, of a name or a query that is written in one of the two. */
export function langOf(text: string): string {
  return LANG[/\p{Script=Han}/u.test(text) ? 'zh' : 'en'];
}

/** A year or a month, `YYYY` or `YYYY-MM`, in both languages: `June 1960`, `1960年6月`. */
export function monthInFull(value: string): Sides<string> {
  return { en: inEnglish(value), zh: inChinese(value) };
}
