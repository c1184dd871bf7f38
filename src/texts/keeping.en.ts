import type { Sides } from '../archive/model.ts';
import type { Counts } from '../search/model.ts';
import { longDate } from '../site/dates.ts';
import { articleCount, counted, numeral } from './phrases.en.ts';

/** What a citation of a search says. */
export interface CitedSearch {
  /** The query as typed. */
  text: string;
  /** What the search was narrowed by, in the order of the page. */
  filters: Sides<string>[];
  /** The archive's name. */
  title: Sides<string>;
  /** Its day, `YYYY-MM-DD`, and its hash. */
  release: { date: string; hash: string };
  /** The whole address of the search. */
  address: string;
  found: Counts;
  /** The day of the search, `YYYY-MM-DD`. */
  day: string;
}

/** What is offered to keep of a search, in English. */
export const KEEPING = {
  address: 'Copy the address of this search',
  cite: 'Cite this search',
  copy: { en: 'Copy the citation', zh: 'Copy the Chinese citation' },
  copied: 'Copied',
  copyByHand: 'The browser does not allow copying. The text is selected: copy it by hand.',
} as const;

/** How a search is cited, in both languages. */
export function citationOf(search: CitedSearch): Sides<string> {
  return { en: inEnglish(search), zh: inChinese(search) };
}

function inEnglish({ text, filters, title, release, address, found, day }: CitedSearch): string {
  const narrowed = filters.length > 0 ? ` (${filters.map(({ en }) => en).join(', ')})` : '';
  const count = `${counted(found.passages, 'passage')} in ${articleCount(found.articles)}`;
  return (
    `Search for “${text}”${narrowed} in ${title.en}, release ${release.date} · ${release.hash}, ` +
    `${address}: ${count}, searched on ${longDate(day)}.`
  );
}

function inChinese({ text, filters, title, release, address, found, day }: CitedSearch): string {
  const narrowed = filters.length > 0 ? `（${filters.map(({ zh }) => zh).join('、')}）` : '';
  const count = `${numeral(found.articles)} 篇文章中的 ${numeral(found.passages)} 段`;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return (
    `在《${title.zh}》中检索“${text}”${narrowed}，版本 ${release.date} · ${release.hash}，` +
    `${address} ：${count}，检索日期 ${year}年${month}月${date}日。`
  );
}
