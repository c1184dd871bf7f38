import { passageCount } from './phrases.ts';

/** What the search box in the header says, in Chinese, besides what the search page says. */
export const SEARCH_BOX = {
  /** Read out with the box. */
  hint: '输入时检索结果显示在框下，用方向键可以到达。',
  panel: '检索结果',
  textFailed: '这一段的文字未能载入。',
  /** The link to the search page, after a number of hits. */
  all: (inPassages: number) =>
    inPassages === 1 ? '在检索页查看' : `全部 ${passageCount(inPassages)}`,
  /** The same when there are none. */
  why: '这次是怎样检索的',
  /** The same when the search failed. */
  onPage: '到检索页',
};
