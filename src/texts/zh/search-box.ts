import { passageCount } from './phrases.ts';

/** What the search box in the header says, in Chinese, besides what the search page says. */
export const SEARCH_BOX = {
  /** Read out with the box. */
  hint: '输入时，检索结果显示在检索框下方，可用方向键选择。',
  panel: '检索结果',
  textFailed: '这一段的文字未能载入。',
  /** The link to the search page, after a number of hits. */
  all: (inPassages: number) =>
    inPassages === 1 ? '在检索页查看' : `全部 ${passageCount(inPassages)}`,
  /** The same when there are none. */
  why: '查看这次检索的详情',
  /** The same when the search failed. */
  onPage: '前往检索页',
};
