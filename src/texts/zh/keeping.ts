import type { CitedSearch } from '../cited-search.ts';
import { longDate } from './dates.ts';
import { passagesInArticles } from './phrases.ts';

/** What is offered to keep of a search, in Chinese. */
export const KEEPING = {
  address: '复制本次检索的网址',
  cite: '引用本次检索',
  copy: { en: '复制英文引文', zh: '复制引文' },
};

/** How a search is cited in Chinese. */
export function citation(search: CitedSearch): string {
  const { text, filters, title, release, address, found, day } = search;
  const narrowed = filters.length > 0 ? `（限${filters.map(({ zh }) => zh).join('、')}）` : '';
  const got = found.articles > 0 ? `得 ${passagesInArticles(found)}` : '没有找到结果';
  // The address comes last and nothing after it, so that it can be copied.
  return (
    `在《${title.zh}》（版本 ${release.date} · ${release.hash}）中检索“${text}”${narrowed}，` +
    `${got}。检索日期：${longDate(day)}。网址：${address}`
  );
}
