import type { Sides } from '../../archive/model.ts';
import { numeral } from '../numeral.ts';
import { longDate, monthName, period } from './dates.ts';
import { flagText } from './flags.ts';
import { NARROWING } from './narrowing.ts';
import { articleCount, pageName } from './phrases.ts';
import { PREFERENCES } from './preferences.ts';
import { TERMS } from './terms.ts';

/** What the pages say, in Chinese. The archive's own words stand in `content/`. */
export const PAGES = {
  articleCount,
  longDate,
  monthName,
  narrowing: NARROWING,
  numeral,
  pageName,
  period,
  preferences: PREFERENCES,
  terms: TERMS,
  nav: {
    label: '站内导航',
    skip: '跳到正文',
    dates: '日期',
    terms: '词语',
    search: '检索',
    about: '关于',
    help: '帮助',
  },
  searchBox: {
    label: '用中文或英文检索',
    placeholder: 'English / 中文',
    submit: '检索',
    examples: '例如',
  },
  article: {
    /** The title of the page, which browsers show. */
    title: (headline: string, date: string) => `${headline}，${longDate(date)}`,
    edition: '版名',
    column: '专栏',
    /** The place of the dateline, which may be known in one language only. */
    sentFrom: ({ en, zh }: Sides<string>) => `发自${zh || ` ${en}`}（据正文判断）`,
    noticeLink: '说明',
    passageLink: (number: number) => `第 ${number} 段的链接`,
    absent: { en: '本段无译文', zh: '本段无原文' },
    gone: '链接所指的段落已从文中删去，这是离它最近的一段。',
    inferred: {
      pairing: '原文与译文的对应由程序推断，不一定准确',
      blocks: '本段的起止或类别由程序推断',
    },
    flagged: '程序对照原文后，对译文存疑',
    flag: flagText,
    header: '文件自带的题头',
    headerNote: '以下文字是文件自带的，照原样保留。',
    headerSide: { en: '英文部分', zh: '中文部分' },
    /** Below the source, on paper. */
    release: (date: string, hash: string) => `版本 ${date} · ${hash}`,
    neighbours: '前后文章',
    previous: (date: string, page: number) => `前一篇：${longDate(date)}${pageName(page)}`,
    next: (date: string, page: number) => `后一篇：${longDate(date)}${pageName(page)}`,
    /** Where an article stands among those from its issue of the newspaper, from 1. */
    issue: (at: number, of: number, date: string) =>
      of === 1
        ? `本站收录${longDate(date)}的文章，只此一篇`
        : `本站收录${longDate(date)}的文章 ${numeral(of)} 篇，本篇为第 ${numeral(at)} 篇`,
    cite: '引用本文',
    keys: '快捷键',
    /** What the keys do on a sentence that has the focus. */
    sentenceKeys:
      '按左右方向键移到另一种语言的同一句，按上下方向键移到别的句子，按回车键保持标示。',
  },
  home: {
    start: '检索段落',
    startNote: '中文和英文用同一个检索框，每条结果都附有另一种语言的对照。',
    some: '部分报道',
    all: '全部报道',
    byDate: '按日期浏览全部报道',
  },
  dates: {
    title: '按日期浏览',
    intro: '文章按报纸刊登的先后排列。',
    nothing: '还没有文章。',
    up: '全部日期',
  },
  search: {
    title: '检索',
    needsScript:
      '检索在浏览器中进行，需要 JavaScript，但它已被关闭或未能载入。没有它，也可以按日期浏览所有文章。',
    how: '可以输入英文单词、加引号的词组、数字或任意一串汉字，也可以几样并用。',
    /** Over it in a help page. The English makes the address `/help/#searching`. */
    howTitle: '检索',
    howLink: '检索方法',
    needsScriptLink: '按日期浏览文章',
  },
  notFound: {
    title: '找不到网页',
    text: '这个网址下没有网页，可能是输入有误，或者复制时漏掉了一部分。',
    dates: '按日期浏览',
  },
  problems: {
    title: '给维护人员的提示信息',
    intro:
      '内容文件夹中的文档或其他文件不能照原样使用时，命令会以“文件:行:列 代码 说明”的形式指出位置和原因。以下是全部代码，说明为英文。',
    error: '错误：改正之前，什么也不会写入。',
    warning: '警告：不影响继续处理。',
    why: '原因：',
    remedy: '处理办法：',
  },
  footer: {
    madeWith: '本站由双语文献建站自由软件“对照”（Duizhao）制作。',
  },
};
