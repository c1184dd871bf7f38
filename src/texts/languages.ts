import { LANG, type Sides } from '../archive/model.ts';

/** The languages of the two sides, named in both. */
export const LANGUAGES: Sides<Sides<string>> = {
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
};

/** The language, as HTML has it, of a name or a query that is written in one of the two. */
export function langOf(text: string): string {
  return LANG[/\p{Script=Han}/u.test(text) ? 'zh' : 'en'];
}
