import { isChineseName, isNames, isSignedChinese, splitChineseNames } from '../names/chinese.ts';
import { bracketsOver, endsWith, type Between, type Language } from '../language.ts';
import { CANNOT_BEGIN, chineseCuts, OPEN_WORD } from './chinese-cuts.ts';
import { CHINESE_PATTERNS, CHINESE_PICTURE_CREDIT } from './chinese-patterns.ts';

const LONGEST_HEADING = 30;
/** A title with a comma in it is hardly longer than this. */
const LONGEST_TITLE = 24;
const FINISHED = /(?:[。！？；：…][”’」』）)》]*|[”’」』）)》])$/u;
const NUMBERING = /^[（(]?[一二三四五六七八九十百\d０-９]{1,3}[）)、.．]?$/u;
const BRACKETED = /^[（(〔【][^（(〔【]*[）)〕】]$/u;

export const CHINESE: Language = {
  side: 'zh',
  titleBreak: /[\s\p{P}]+/u,
  decks: (title) => title.split(/\s{2,}/u),
  words: (text) => [...text.matchAll(/[\p{L}\p{N}]/gu)].map(([character]) => character),
  patterns: CHINESE_PATTERNS,
  subtitle: /^(?:—|－|--)/u,
  pictureMark: /[（(][附见][^（）()表]{0,4}[图照][^（）()表]{0,8}[）)]$/u,
  pictureCredit: CHINESE_PICTURE_CREDIT,
  isFinished,
  isProse: (text) => text.length > LONGEST_HEADING || /[。！？；]|[：…]$/u.test(text),
  isHeading,
  isNameList,
  continues,
  cuts: chineseCuts,
  glue: (first, second) => (/[A-Za-z]$/u.test(first) && /^[A-Za-z]/u.test(second) ? ' ' : ''),
  splitNames: splitChineseNames,
  isSigned: isSignedChinese,
  isName: (text) => isChineseName(text.replace(/\s+/gu, '')),
};

function isFinished(text: string): boolean {
  return endsWith(text, FINISHED) || endsWith(text, CHINESE_PICTURE_CREDIT);
}

function isHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  if (NUMBERING.test(text)) return true;
  return (
    text.length >= 2 &&
    /\p{L}/u.test(text) &&
    !/[，。、；：？！…]$/u.test(text) &&
    !/[。；！？]/u.test(text) &&
    !BRACKETED.test(text) &&
    !endsWith(text, CHINESE_PICTURE_CREDIT)
  );
}

function isNameList(text: string): boolean {
  const words = text
    .replace(/[（(][^（()）]{0,12}[）)]/gu, ' ')
    .split(/[\s、]+/u)
    .filter((word) => word !== '');
  if (words.length < 3 || words.some((word) => /[，。！？；：”]/u.test(word))) return false;
  const names = words.filter((word) => word.length === 1 || isNames(word)).length;
  return names / words.length >= 0.5;
}

function continues(first: string, second: string, { afterGap, inText }: Between): boolean {
  if (afterGap) return false;
  if (CANNOT_BEGIN.test(second) || bracketsOver(first, second)) return true;
  if (isFinished(first) || !(CHINESE.isProse(second) || second.includes('，'))) return false;
  const hasPause = /[，。、]/u.test(first);
  const isText = inText || (hasPause && first.length > LONGEST_TITLE);
  return isText || (endsWith(first, OPEN_WORD) && (hasPause || first.length > LONGEST_TITLE / 2));
}
