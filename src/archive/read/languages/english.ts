import { isNameLike, isPinyinName, isSignedEnglish, splitEnglishNames } from '../names/english.ts';
import { bracketsOver, endsWith, TABLE_ROW, type Between, type Language } from '../language.ts';
import { ENGLISH_PATTERNS, ENGLISH_PICTURE_CREDIT } from './english-patterns.ts';

const LONGEST_HEADING = 120;
const MOST_HEADING_WORDS = 18;
const CLOSING = /^[,.;:!?)\]”’%]/u;
/** Chinese that was left over in the translation ends in its own marks. */
const FINISHED = /(?:[.!?:;…。！？：；][\s"'”’)\]]*|[)\]）])$/u;
/** A full stop inside a text that is none of an abbreviation's. */
const SENTENCE = /(?<!\b(?:Nos?|Mrs?|Dr|St|Co|\p{Lu}|\d{1,2}))[.!?]["'”’)]*\s/u;
const NUMBERING = /^\(?(?:\d{1,3}|[IVX]{1,5})[).]?$/u;
const BRACKETED = /^[([][^()[\]]*[)\]]$/u;
const OPEN_WORD =
  /(?:\b(?:the|an?|of|and|or|to|in|on|at|by|for|from|with|into|as|its|their|his|that|which|who|is|are|was|were|has|have|had)|,)$/u;
/** Words that not even a heading ends with. */
const BREAKS_OFF = /(?:\b(?:the|an?|of|and|or|to|into|as|its|their|his|which)|,)$/u;
const HYPHEN = /\p{L}-$/u;
/** A list item may begin in lower case: `a) …`, `ii. …`. */
const GOES_ON = /^(?!(?:[a-z]|[ivx]{1,4})[).]\s)\p{Ll}/u;
const ITEM = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[).]\s/iu;

export const ENGLISH: Language = {
  side: 'en',
  titleBreak: /[:;,.!?()[\]–—"“”·]+\s*|\s{2,}|\s-+\s/u,
  decks: (title) => [title],
  words: (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  patterns: ENGLISH_PATTERNS,
  subtitle: /^(?:—|–|--)/u,
  greeting:
    /^(?:with (?:[a-z]+ ){0,3}(?:greetings|regards|salutes?)|(?:yours )?(?:respectfully|sincerely|faithfully)(?: yours)?)[,.!]?$/iu,
  dateAlone: /^\(?\p{Lu}[a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?\)?\.?$/u,
  pictureMark:
    /\((?:(?:with |see )?(?:an? |the )?(?:attached|accompanying) (?:picture|photo|photograph|image|illustration)s?[^()]{0,20}|(?:picture|photo|photograph|image|illustration)s? attached)\)\.?$/iu,
  captionBeginning:
    /^[([]?(?:th(?:is|ese|is photo|is picture) (?:is|are|shows?)\b|(?:the )?(?:picture|photo|photograph|image)s?\b|(?:above|below|left|right|top|bottom)\b)/iu,
  longestCaption: 600,
  pictureCredit: ENGLISH_PICTURE_CREDIT,
  isFinished: (text) => endsWith(text, FINISHED),
  isProse: (text) => text.length > LONGEST_HEADING || endsWith(text, FINISHED),
  isHeading,
  isNameList,
  continues,
  // In English a glued heading cannot be told from a sentence that a line end breaks.
  cuts: () => [],
  glue: (first, second) =>
    endsWith(first, HYPHEN) || CLOSING.test(second) || /\p{Script=Han}$/u.test(first) ? '' : ' ',
  columnWidths: { narrowest: 20, widest: 100 },
  firstWord: (text) => text.search(/\s|$/u) + 1,
  splitNames: splitEnglishNames,
  isSigned: isSignedEnglish,
  isName: isPinyinName,
};

function isHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  if (NUMBERING.test(text)) return true;
  return (
    /^["“'‘·(《[]*[\p{Lu}\p{N}\p{Lo}]/u.test(text) &&
    text.split(/\s+/u).length <= MOST_HEADING_WORDS &&
    !/[.!?:;,…。！？：；，]["'”’)]*$/u.test(text) &&
    !SENTENCE.test(text) &&
    !endsWith(text, BREAKS_OFF) &&
    !TABLE_ROW.test(text) &&
    !BRACKETED.test(text)
  );
}

function isNameList(text: string): boolean {
  const words = text
    .replace(/\([^()]{0,40}\)/gu, '')
    .split(/[,;]|\band\b/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const names = splitEnglishNames(text);
  if (names.length > 1 && names.every(isPinyinName)) return true;
  if (words.length < 3 || endsWith(text, /[.!?:]$/u)) return false;
  return words.filter(isNameLike).length / words.length >= 0.6;
}

function continues(first: string, second: string, { afterGap, inText }: Between): boolean {
  if (!afterGap && (CLOSING.test(second) || bracketsOver(first, second))) return true;
  if (endsWith(first, /[.!?:;…][\s"'”’)\]]*$/u)) return false;
  const isText = inText || first.length > 20;
  if (GOES_ON.test(second)) {
    return afterGap ? first.length > 60 : isText || endsWith(first, HYPHEN);
  }
  if (!isText || ITEM.test(second)) return false;
  return endsWith(first, afterGap ? BREAKS_OFF : OPEN_WORD);
}
