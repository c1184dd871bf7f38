import { isChineseName, isNames, isSignedChinese, splitChineseNames } from '../names/chinese.ts';
import { isPlaceName } from '../names/places.ts';
import { fold } from '../../fold.ts';
import { bracketsOver, endsWith, TABLE_ROW, type Between, type Language } from '../language.ts';
import { CANNOT_BEGIN, chineseCuts, OPEN_WORD } from './chinese-cuts.ts';
import { CHINESE_PATTERNS, CHINESE_PICTURE_CREDIT } from './chinese-patterns.ts';

const LONGEST_HEADING = 30;
/** A title with a comma in it is hardly longer than this. */
const LONGEST_TITLE = 24;
const LONGEST_UNEVEN_TITLE = 14;
const FINISHED = /(?:[。！？；：…][”’」』）)》]*|[”’」』）)》])$/u;
/** What is left of a sentence for its last line, when that is too short for a paragraph. */
const LONGEST_REST = 6;
const ITEM = /^(?:[（(]?[一二三四五六七八九十\d０-９①-⑳]{1,3}[）)、.．]|[▲△●○◆◇■□※★·*—－-])/u;
/** What stands beside names in a list: `（女）`, `（回族）`, `（女，满）`. */
const PERSON_MARK = /[（(](?=[^）)])女?[，、]?[回满蒙藏苗彝壮僮侗维瑶白傣]?族?[）)]/u;
const NUMBERING = /^[（(]?[一二三四五六七八九十百\d０-９]{1,3}[）)、.．]?$/u;
const BRACKETED = /^[（(〔【][^（(〔【]*[）)〕】]$/u;

export const CHINESE: Language = {
  side: 'zh',
  titleBreak: /[\s\p{P}]+/u,
  decks: (title) => title.split(/\s{2,}/u),
  words: (text) => [...text.matchAll(/[\p{L}\p{N}]/gu)].map(([character]) => character),
  patterns: CHINESE_PATTERNS,
  subtitle: /^(?:—|－|--)/u,
  greeting: /^(?:此致[，！\s]*)?(?:此致|(?:革命的?|同志的)?敬礼)[！。]?$/u,
  dateAlone:
    /^[（(]?(?:[\d０-９一二三四五六七八九〇○零]{4}年)?[\d０-９一二三四五六七八九十]{1,3}月[\d０-９一二三四五六七八九十廿卅]{1,3}日[）)]?$/u,
  pictureMark: /[（(][附见][^（）()表]{0,4}[图照][^（）()表]{0,8}[）)]$/u,
  captionBeginning: /^[（(]?(?:图|这[是些里幅张]|照片|画面|[左右上下]图)/u,
  longestCaption: 150,
  pictureCredit: CHINESE_PICTURE_CREDIT,
  isFinished,
  isProse: (text) => text.length > LONGEST_HEADING || /[。！？；]|[：…]$/u.test(text),
  isHeading,
  isNameList,
  continues,
  cuts: chineseCuts,
  glue: (first, second) => (/[A-Za-z]$/u.test(first) && /^[A-Za-z]/u.test(second) ? ' ' : ''),
  columnWidths: { narrowest: 12, widest: 45 },
  firstWord: () => 1,
  splitNames: splitChineseNames,
  isSigned: isSignedChinese,
  isName,
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
    (!text.includes('，') || text.length <= LONGEST_TITLE) &&
    !TABLE_ROW.test(text) &&
    !BRACKETED.test(text) &&
    !endsWith(text, CHINESE_PICTURE_CREDIT)
  );
}

function isName(text: string): boolean {
  const name = text.replace(/\s+/gu, '');
  return isChineseName(name) && !isPlaceName(name);
}

function isNameList(text: string): boolean {
  const words = text
    .replace(/[（(][^（()）]{0,12}[）)]/gu, ' ')
    .split(/[\s、]+/u)
    .filter((word) => word !== '');
  if (isNamePair(text)) return true;
  if (words.length < 3 || words.some((word) => /[，。！？；：”]/u.test(word))) return false;
  const names = words.filter((word) => word.length === 1 || isNames(word)).length;
  return names / words.length >= 0.5;
}

/**
 * True for a short line with a comma that has not the shape of a title: titles are shorter still, or
 * their parts have the same length (`书记动手，全党办社`).
 */
function breaksOff(text: string): boolean {
  if (!text.includes('，') || text.length > LONGEST_HEADING) return false;
  const parts = text.split('，').map((part) => fold(part).length);
  const isEven = Math.max(...parts) - Math.min(...parts) <= 2;
  return text.length > (isEven ? LONGEST_TITLE : LONGEST_UNEVEN_TITLE);
}

/** Two or more names and nothing else, one of which no word could be: `丁西林　王　明（女）`. */
function isNamePair(text: string): boolean {
  const names = splitChineseNames(text);
  if (names.length < 2) return false;
  if (PERSON_MARK.test(text)) return names.some(isName);
  const isSure = names.some((name) => name.length > 2 || !text.includes(name));
  return isSure && names.every(isName);
}

function continues(first: string, second: string, { afterGap, inText }: Between): boolean {
  if (!afterGap && (CANNOT_BEGIN.test(second) || bracketsOver(first, second))) return true;
  if (isFinished(first) || ITEM.test(second)) return false;
  // Over a long paragraph such a line may be a heading after all.
  if (afterGap) {
    return breaksOff(first) && CHINESE.isProse(second) && second.length <= LONGEST_HEADING;
  }
  if (breaksOff(first) && second.length <= CHINESE.columnWidths.widest) return true;
  if (isRestOf(first, second)) return true;
  if (!CHINESE.isProse(second) && !second.includes('，')) return false;
  const hasPause = /[，。、]/u.test(first);
  const isText = inText || (hasPause && first.length > LONGEST_TITLE);
  return isText || (endsWith(first, OPEN_WORD) && (hasPause || first.length > LONGEST_TITLE / 2));
}

/** True for the few characters that were left for the last line of a sentence. */
function isRestOf(first: string, second: string): boolean {
  return (
    first.length > 2 * LONGEST_REST && second.length <= LONGEST_REST && /[。！？]$/u.test(second)
  );
}
