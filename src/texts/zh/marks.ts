import { numeral } from '../numeral.ts';

/** What the bar of a marked article says, in Chinese. */
export const MARKS = {
  bar: '标记',
  found: (places: number) => `标出 ${numeral(places)} 处`,
  none: (query: string) => `本页没有与“${query}”相符的内容。`,
  /** Which place the reader is at, from 1, and in which passage. */
  at: (place: number, places: number, passage: string) =>
    `第 ${numeral(place)} 处（共 ${numeral(places)} 处），在第 ${passage} 段`,
  /** Added where stepping went on from the other end. */
  wrapped: { next: '，已回到开头', previous: '，已回到末尾' },
  off: '标记已隐藏',
  step: { previous: '上一处', next: '下一处' },
  hide: '隐藏标记',
  show: '显示标记',
  remove: '去掉标记',
  /** The link to the search page. */
  results: '全部结果',
  /** Follows it. */
  resultsFor: (query: string) => `：“${query}”`,
};
