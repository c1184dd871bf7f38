import type { Sides } from '../archive/model.ts';
import { PAGES as en } from './en/pages.ts';
import { PAGES as zh } from './zh/pages.ts';

/** What the pages say, in one language. */
export type PageTexts = typeof en;

/** What the pages say, in both languages. */
export const PAGE_TEXTS: Sides<PageTexts> = { en, zh };

/** One of the pages' texts in both languages: `say((texts) => texts.nav.help)`. */
export function say(choose: (texts: PageTexts) => string): Sides<string> {
  return { en: choose(en), zh: choose(zh) };
}

/** The same where there can be one text only, as in an attribute or a title: `Help · 帮助`. */
export function sayBoth(choose: (texts: PageTexts) => string): string {
  const said = say(choose);
  return said.en === said.zh ? said.en : `${said.en} · ${said.zh}`;
}
