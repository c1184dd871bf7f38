/*
 * Phrases that the texts share: see the English ones.
 *
 * How Chinese is written on this site: punctuation is full-width, brackets and colons too. A space
 * stands between Han characters and figures or Latin letters, as in “第 3 段” and “载入 JavaScript”, but
 * none beside punctuation, and none in or around dates and pages of the newspaper, which are written
 * as citations write them: 1960年8月9日第3版. The same things have the same names everywhere: 检索 (never
 * 搜索), 文章, 段 and 段落, 词语, 原文 for the Chinese and 译文 for the English, 筛选, 专栏.
 */
import type { Counts } from '../../search/model.ts';
import { numeral } from '../numeral.ts';

/** How many articles. */
export function articleCount(count: number): string {
  return `${numeral(count)} 篇`;
}

/** How many passages. */
export function passageCount(count: number): string {
  return `${numeral(count)} 段`;
}

/** How many passages, and in how many articles: `12 篇文章中的 34 段`. */
export function passagesInArticles({ articles, passages }: Counts): string {
  return `${numeral(articles)} 篇文章中的 ${passageCount(passages)}`;
}

/** A page of the newspaper. */
export function pageName(page: number): string {
  return `第${page}版`;
}
