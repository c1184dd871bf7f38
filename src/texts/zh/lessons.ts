import type { Verdict } from '../../lessons/comparing.ts';
import type { Failure, FailureCode, Field } from '../../lessons/failure.ts';
import type { HandoutSource, HandoutWords } from '../../lessons/handout/model.ts';
import { numeral } from '../numeral.ts';
import { longDate } from './dates.ts';
import { pageName, passageCount } from './phrases.ts';

/** What is wrong with a lesson that cannot be opened, and what can be done about it. */
export const LESSON_FAILURES: Record<FailureCode, (limit: number) => string> = {
  'not-a-lesson': () => '这不是本站的课件。',
  'version-unknown': () =>
    '这份课件由本站的其他版本制作。请刷新页面后重试；如仍无法打开，请向制作者重新索取。',
  'field-wrong': () => '此处内容缺失或不符合格式。',
  'text-too-long': (limit) => `此处超过 ${numeral(limit)} 个字符。`,
  'too-many-items': (limit) => `一份课件最多收 ${passageCount(limit)}。`,
  'too-much-text': (limit) =>
    `课件的文字合计超过 ${numeral(limit)} 个字符。请减少段落，或选较短的段落。`,
  'id-malformed': () => '文章或段落不可能有这样的编号。',
  'item-repeated': () => '课件前面已有同一段。',
  'link-foreign': () => '这不像是课件的链接，末尾可能多了别的字符。请重新复制链接。',
  'link-incomplete': () => '链接不完整，或在传送中有改动。请从头到尾重新复制整个链接。',
  'link-too-long': (limit) => `链接超过 ${numeral(limit)} 个字符，课件的链接不会这么长。`,
  'link-bomb': (limit) =>
    `链接展开后超过 ${numeral(limit)} 个字节，课件不会这么大。这个链接不是本站制作的，其中内容一概没有采用。`,
  'link-forged': () => '链接完整，但里面没有课件。这个链接不是本站制作的，其中内容一概没有采用。',
  'file-too-large': (limit) => `文件超过 ${numeral(limit)} 个字节，课件的文件不会这么大。`,
  'file-not-json': () => '文件已损坏，或不是课件文件。课件文件的名称以“.lesson.json”结尾。',
};

/** The parts of a lesson, as a failure names them. */
export const LESSON_FIELDS: Record<Field, string> = {
  title: '标题',
  introduction: '引言',
  items: '段落列表',
  article: '文章编号',
  passage: '段落编号',
  to: '末段编号',
  note: '说明',
  question: '问题',
  answer: '答案',
  view: '学生先看到的内容',
  seen: '文本校验码',
  quote: '引文',
};

/** Why a lesson cannot be opened or written: where the reason stands, what it is, and what to do. */
export function failureText({ code, item, field, limit = 0 }: Failure): string {
  const text = LESSON_FAILURES[code](limit);
  const part = field === undefined ? '' : LESSON_FIELDS[field];
  if (item === undefined) return part === '' ? text : `${part}：${text}`;
  return `第 ${numeral(item)} 段${part === '' ? '' : `的${part}`}：${text}`;
}

/** What became of a passage since the lesson was made. */
export const VERDICTS: Record<Verdict, string> = {
  same: '与制作课件时相同',
  'english-changed': '译文在课件制作后有改动',
  'chinese-corrected': '原文在课件制作后有订正',
  moved: '现已并入其他段落，文字相同',
  missing: '库中已无此段',
};

/** The words of the site in a handout. */
export const HANDOUT: HandoutWords = {
  untitled: '课件',
  passage: (number) => `第 ${number} 段`,
  question: '问题：',
  answer: '答案：',
  note: '说明：',
  missing: '库中已无此段。',
  source: sourceLine,
};

function sourceLine(source: HandoutSource): string {
  const { newspaper, page, headline, date, release, isTranslated } = source;
  const title = headline ? headline.zh || headline.en : '';
  const day = date === undefined ? '' : longDate(date);
  const where = `《${newspaper.zh || newspaper.en}》${day}${pageName(page)}`;
  const sentences = [
    title === '' ? where : `${title}（${where}）`,
    isTranslated ? '英文由机器翻译，未经校对' : '',
    `见本库${longDate(release.date)}版（${release.hash}）`,
  ];
  return sentences.filter((sentence) => sentence !== '').join('。') + '。';
}
