import type { FailureKind } from '../../search/failure.ts';
import type { Counts } from '../../search/model.ts';
import type { Note } from '../../search/query/model.ts';
import { numeral } from '../numeral.ts';
import { passageCount, passagesInArticles } from './phrases.ts';

/** What the search page says, in Chinese. */
export const SEARCH = {
  working: '正在检索……',
  slow: '网络较慢，仍在载入。',
  /** The title of the page that shows a search. */
  title: (query: string, page: string) => `${query} · ${page}`,
  found: passagesInArticles,
  /** What was found with filters, and how much there is without them. */
  foundOf: (found: Counts, unfiltered: Counts) =>
    `${passagesInArticles(found)}，不加筛选共 ${passageCount(unfiltered.passages)}`,
  nothing: '没有找到结果',
  nothingFiltered: '按这些筛选条件没有找到结果',
  nothingToFind: '没有可检索的内容',
  /** Above the parts of a query that found nothing as a whole. */
  nothingTogether: '没有文章同时包含以下各项。逐项检索的结果：',
  nothingAlone: '中文和英文中都没有段落包含：',
  /** How often a part of a query occurs. */
  partCount: (part: string, count: number) =>
    `${part}：${count === 0 ? '未出现' : passageCount(count)}`,
  excluded: (part: string) => `要排除的 ${part}`,
  simplified: (typed: string, simplified: string) => `“${typed}”同时按简体字“${simplified}”检索。`,
  passages: passageCount,
  passage: (number: number) => `第 ${number} 段`,
  absent: { en: '无译文', zh: '无原文' },
  whole: '显示全段',
  less: '收起',
  moreHits: (count: number) => `本文另有 ${passageCount(count)}`,
  /** Before other names of the query, and of one of its words. */
  also: '又作：',
  alsoOf: (typed: string) => `“${typed}”又作：`,
  /** After such a name, and between two of them. */
  alsoCount: (count: number) => `（${passageCount(count)}）`,
  alsoNext: '、',
  pager: '检索结果分页',
  pageOf: (page: number, pages: number) => `第 ${numeral(page)} 页，共 ${numeral(pages)} 页`,
  firstPage: '首页',
  previousPage: '上一页',
  nextPage: '下一页',
  lastPage: '末页',
  textFailed: '这些段落的文字未能载入。请打开文章阅读。',
  again: '重试',
};

/** How a query was read where it could not be taken literally. */
export function noteText(note: Note): string {
  switch (note.kind) {
    case 'unclosed-quote':
      return `引号没有闭合，“${note.source}”已作为词组检索。`;
    case 'only-punctuation':
      return `标点和符号不能单独检索，已略去：${note.source}`;
    case 'only-exclusions':
      return '检索式只写了要排除的内容，请补上要找的内容。';
    case 'cut':
      return `检索式太长，只读取了前 ${numeral(note.length)} 个字符。`;
  }
}

/** What went wrong and what the reader can do, for each way in which a search can fail. */
export const FAILURES: Record<FailureKind, string> = {
  unreachable: '检索索引未能载入：网络或服务器没有回应。请检查网络后重试。',
  missing: '检索索引未能载入：服务器上缺少其中一个文件。网站可能正在更新，请刷新页面后重试。',
  damaged: '检索索引未能载入：收到的文件已损坏。请刷新页面后重试。',
  timeout: '检索索引未能及时载入。网络可能很慢，请重试。',
  'no-worker':
    '检索未能启动：脚本没有收到，或者浏览器不允许在后台运行。请检查网络后重试，或者换一个浏览器。',
  unexpected: '检索出现了意料之外的错误。请刷新页面后重试。',
};
