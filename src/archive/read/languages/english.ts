import { isNameLike, isPinyinName, isSignedEnglish, splitEnglishNames } from '../names/english.ts';
import { bracketsOver, endsWith, type Between, type Language } from '../language.ts';
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
/** A list item may begin in lower case: `a) …`, `(ii) …`. */
const GOES_ON = /^(?![a-z]{1,3}[).])\p{Ll}/u;

export const ENGLISH: Language = {
  side: 'en',
  titleBreak: /[:;,.!?()[\]–—"“”·]+\s*|\s{2,}|\s-+\s/u,
  decks: (title) => [title],
  words: (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  patterns: ENGLISH_PATTERNS,
  subtitle: /^(?:—|–|--)/u,
  pictureMark:
    /\((?:(?:with |see )?(?:an? |the )?(?:attached|accompanying) (?:picture|photo|photograph|image|illustration)s?[^()]{0,20}|(?:picture|photo|photograph|image|illustration)s? attached)\)\.?$/iu,
  pictureCredit: ENGLISH_PICTURE_CREDIT,
  isFinished: (text) => endsWith(text, FINISHED),
  isProse: (text) => text.length > LONGEST_HEADING || endsWith(text, FINISHED),
  isHeading,
  isNameList,
  continues,
  // In English a glued heading cannot be told from a sentence that a line end breaks.
  cuts: () => [],
  glue: (first, second) =>
    /\p{L}-$/u.test(first) || CLOSING.test(second) || /\p{Script=Han}$/u.test(first) ? '' : ' ',
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
    !BRACKETED.test(text)
  );
}

function isNameList(text: string): boolean {
  const words = text
    .replace(/\([^()]{0,40}\)/gu, '')
    .split(/[,;]|\band\b/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (words.length < 3 || endsWith(text, /[.!?:]$/u)) return false;
  return words.filter(isNameLike).length / words.length >= 0.6;
}

function continues(first: string, second: string, { afterGap }: Between): boolean {
  if (!afterGap && (CLOSING.test(second) || bracketsOver(first, second))) return true;
  if (endsWith(first, /[.!?:;…][\s"'”’)\]]*$/u)) return false;
  if (GOES_ON.test(second)) return first.length > (afterGap ? 60 : 20);
  return !afterGap && first.length > 20 && endsWith(first, OPEN_WORD);
}
