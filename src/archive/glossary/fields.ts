import { CHINESE, many, matching, one, optional, SLUG, TEXT, type Rule } from '../yaml/fields.ts';
import type { Years } from './term.ts';

const PINYIN = matching(
  /^(?=.*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ'’, -]+$/iu,
  'pinyin with tone marks, such as shìyàntián',
);

const ENGLISH = matching(/^\P{Script=Han}*\p{Script=Latin}\P{Script=Han}*$/u, 'English text');

const YEARS: Rule<Years> = {
  wanted: 'a year or years in order, such as 1958, 1958-1960 or 1958-',
  read: (text) => {
    const [, first, dash, last] = /^(\d{4})(-(\d{4})?)?$/u.exec(text) ?? [];
    if (first === undefined) return undefined;
    const from = Number(first);
    if (dash !== undefined && last === undefined) return { from };
    const to = Number(last ?? first);
    return to < from ? undefined : { from, to };
  },
};

/** The keys of a term in `terms.yml`, as {@link Term} describes them. */
export const TERM_FIELDS = {
  id: one(SLUG),
  zh: one(CHINESE),
  alsoZh: many(CHINESE),
  pinyin: one(PINYIN),
  renderings: many(ENGLISH),
  meaning: one(TEXT),
  dates: optional(YEARS),
  see: many(SLUG),
};
