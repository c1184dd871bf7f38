import { numeral } from '../numeral.ts';
import { articleCount, passageCount } from './phrases.ts';

/** What the facets, the chosen filters and the time-line of the search page say, in Chinese. */
export const NARROWING = {
  /** The button that shows the facets on a small screen. */
  open: (chosen: number) => (chosen > 0 ? `筛选（${numeral(chosen)}）` : '筛选'),
  facets: '筛选',
  /** At the end of the facets on a small screen. */
  close: '显示结果',
  legends: {
    years: { en: 'Year', zh: '年月' },
    lang: { en: 'Language of the match', zh: '语言' },
    columns: { en: 'Column', zh: '栏目' },
    places: { en: 'Place', zh: '地点' },
    terms: { en: 'Term', zh: '词语' },
  },
  eitherLanguage: '不限',
  /** Read out after a count that stands as a bare number. */
  unit: () => '篇',
  months: (year: string) => `${year}年各月`,
  all: (count: number) => `全部 ${numeral(count)} 项`,
  fewer: '收起',
  counting: '正在统计……',
  none: '所得结果中没有。',
  uncounted: '这些统计数字未能载入。',
  inferred: '由程序在文中查找：可能有遗漏或误认。',
  chosen: '已选筛选条件',
  /** Read out before the name of a chosen filter. */
  remove: '去掉筛选条件',
  clear: '全部清除',
  timeline: { months: '各月段落数', years: '各年段落数' },
  /** How to get along the bars. */
  timelineKeys: '用方向键在各柱之间移动。',
  bar: (period: string, count: number) => `${period}：${passageCount(count)}`,
  most: (period: string, count: number) => `最多的是${period}：${numeral(count)}`,
  sort: '排序',
  sorts: { relevance: '最相关在前', oldest: '最早在前', newest: '最近在前' },
  /** What would be found, if it were not for the filters. */
  unfiltered: (inPassages: number, inArticles: number) =>
    `不加筛选，${articleCount(inArticles)}中有 ${passageCount(inPassages)}。`,
  removeAll: '去掉筛选条件',
};
