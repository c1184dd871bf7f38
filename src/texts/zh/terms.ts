import type { Years } from '../../archive/glossary/index.ts';
import { numeral } from '../numeral.ts';
import { longDate } from './dates.ts';
import { articleCount, pageName } from './phrases.ts';

/** How often. */
function times(count: number): string {
  return `${numeral(count)} 次`;
}

/** What the pages of the glossary say, in Chinese. */
export const TERMS = {
  title: '时代词语',
  intro: '当年使用的词语、当时的含义，以及译文中的各种译法。释义为英文。',
  nothing: '本站的词表还没有词语。',
  letters: '按拼音首字母',
  unnamed: '本站文章中未见',
  unnamedNote: '词表也解释这些词语，但目前没有文章提到。',
  up: '全部词语',
  times,
  years: ({ from, to }: Years) => {
    if (to === undefined) return `${from}年起`;
    return from === to ? `${from}年` : `${from}—${to}年`;
  },
  also: '又作',
  see: '参见',
  renderings: '译文中的译法',
  found: (count: number, articles: number) => `${articleCount(articles)}文章，${times(count)}`,
  notNamed: '本站没有文章提到这个词语。',
  byProgram: '由程序按词表所收的译法找出。译文未经校对。',
  source: (date: string, page: number) => `${longDate(date)}${pageName(page)}`,
  share: (count: number, total: number) => {
    const percent = Math.round((100 * count) / total);
    return percent === 0 ? '不到 1%' : `${percent}%`;
  },
  /** Before a wording. */
  searchFor: '检索',
  otherwise: '其他译法',
  untranslated: '没有译文',
  notes: {
    otherwise: '程序在这些地方没有找到已知的译法。译文可能意译、略去，或者用了词表尚未收入的说法。',
    untranslated: '这些句子没有英文。',
  },
  notFound: '词表中有，本站译文中未见',
};
