import type { Counts } from '../../search/model.ts';
import { numeral } from '../numeral.ts';
import { passageCount, passagesInArticles } from './phrases.ts';

/** What the facets, the chosen filters and the time-line of the search page say, in Chinese. */
export const NARROWING = {
  /** The button that shows the facets on a small screen. */
  open: (chosen: number) => (chosen > 0 ? `筛选（${numeral(chosen)}）` : '筛选'),
  facets: '筛选',
  /** At the end of the facets on a small screen. */
  close: '查看结果',
  legends: {
    years: '年月',
    lang: '匹配的语言',
    columns: '专栏',
    places: '地点',
    terms: '词语',
  },
  eitherLanguage: '不限',
  /** Read out after a count that stands as a bare number. */
  unit: () => ' 篇',
  months: (year: string) => `${year}年各月`,
  all: (count: number) => `全部 ${numeral(count)} 项`,
  fewer: '收起',
  counting: '正在统计……',
  none: '检索结果中没有。',
  uncounted: '这些统计数字未能载入。',
  inferred: '由程序从文中识别，可能有遗漏或误认。',
  chosen: '已选的筛选条件',
  /** Read out before the name of a chosen filter. */
  remove: '取消筛选：',
  clear: '全部清除',
  timeline: { months: '各月段落数', years: '各年段落数' },
  /** The title of the time-line, and how to get along its bars. */
  timelineKeys: (title: string) => `${title}。可用方向键逐柱移动。`,
  bar: (period: string, count: number) => `${period}：${passageCount(count)}`,
  most: (period: string, count: number) => `最多：${period}，${passageCount(count)}`,
  sort: '排序',
  sorts: { relevance: '相关度优先', oldest: '从早到晚', newest: '从晚到早' },
  /** What would be found, if it were not for the filters. */
  unfiltered: (unfiltered: Counts) => `不加筛选可找到 ${passagesInArticles(unfiltered)}。`,
  removeAll: '取消全部筛选',
};
