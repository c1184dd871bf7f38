import type { CitedSearch } from '../cited-search.ts';
import { numeral } from '../numeral.ts';
import { longDate } from './dates.ts';

/** What is offered to keep of a search, in Chinese. */
export const KEEPING = {
  address: '复制本次检索的网址',
  cite: '引用本次检索',
  copy: { en: '复制英文引文', zh: '复制引文' },
  copied: '已复制',
  copyByHand: '浏览器不允许复制。文字已选中，请手动复制。',
};

/** How a search is cited in Chinese. */
export function citation(search: CitedSearch): string {
  const { text, filters, title, release, address, found, day } = search;
  const narrowed = filters.length > 0 ? `（${filters.map(({ zh }) => zh).join('、')}）` : '';
  const count = `${numeral(found.articles)} 篇文章中的 ${numeral(found.passages)} 段`;
  return (
    `在《${title.zh}》中检索“${text}”${narrowed}，版本 ${release.date} · ${release.hash}，` +
    `${address} ：${count}，检索日期 ${longDate(day)}。`
  );
}
