import { numeral } from '../numeral.ts';
import { longDate, monthName, period } from './dates.ts';
import { flagText } from './flags.ts';
import { NARROWING } from './narrowing.ts';
import { articleCount, pageName } from './phrases.ts';

/** What the pages say, in Chinese. The archive's own words stand in `content/`. */
export const PAGES = {
  articleCount,
  longDate,
  monthName,
  narrowing: NARROWING,
  numeral,
  pageName,
  period,
  nav: {
    label: '本站',
    skip: '跳到正文',
    dates: '日期',
    terms: '词语',
    search: '检索',
    about: '关于',
    help: '帮助',
  },
  searchBox: {
    label: '用英文或中文检索',
    placeholder: 'English or 中文',
    submit: '检索',
    examples: '例如',
  },
  article: {
    edition: '副版',
    column: '专栏',
    dateline: '发自',
    fromText: '据正文判断',
    noticeLink: '说明',
    passageLink: (number: number) => `第 ${number} 段的链接`,
    absent: { en: '本段无译文', zh: '本段无原文' },
    gone: '链接所指的段落已从文中删去；这一段离它最近。',
    inferred: {
      pairing: '对应存疑，由程序推断',
      blocks: '起止或类别由程序推断',
    },
    flagged: '程序对照原文后对译文存疑',
    flag: flagText,
    header: '文件原有的题头',
    headerNote: '这些文字随文件而来，照原样保留。',
    headerSide: { en: '英文部分', zh: '中文部分' },
    neighbours: '前后文章',
    previous: '前一篇',
    next: '后一篇',
  },
  home: {
    start: '查找段落',
    startNote: '中英文同用一个检索框；每条结果都附另一种语言的对照。',
    some: '部分报道',
    all: '全部报道',
    byDate: '按日期查看全部',
  },
  dates: {
    title: '按日期',
    intro: '文章按报纸刊登的先后排列。',
    nothing: '还没有文章。',
    up: '全部日期',
  },
  search: {
    title: '检索',
    needsScript:
      '检索在浏览器中运行，需要 JavaScript；现在它被关闭或未能载入。不用它也可以按日期找到所有文章。',
    how: '单词、引号中的词组、数字、任意一串汉字，或者几样并用。',
    howLink: '怎样检索',
    needsScriptLink: '按日期查看文章',
  },
  notFound: {
    title: '没有这一页',
    text: '这个网址没有网页。可能是输入有误，或者复制时被截断了。',
    dates: '按日期浏览',
  },
  problems: {
    title: '给维护者的提示',
    intro:
      '内容文件夹中的文件不能照原样使用时，命令会以“文件:行:列 代码 说明”的形式指出何处、为何。以下是全部代码（英文）。',
    error: '错误：改正之前什么也不写入。',
    warning: '警告：工作照常进行。',
    why: '原因',
    remedy: '处理办法',
  },
  footer: {
    madeWith: '由自由软件“对照”（Duizhao）制作，供双语文献建站之用。',
  },
};
