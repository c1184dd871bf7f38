import { isChineseName } from '../names/chinese.ts';
import { endsWith, type Cut } from '../language.ts';
import { CHINESE_PICTURE_CREDIT } from './chinese-patterns.ts';

/** Words that no heading and no sentence ends with. */
export const OPEN_WORD = /[的在和与及把被对向从由将使而但并或因其这那各每于给让跟是，、]$/u;
/** Punctuation and words that no sentence begins with; 的确 is one that does. */
export const CANNOT_BEGIN =
  /^(?:[，。、；：？！）》〉」』”’％]|的(?!确)|们|吗|呢|[中上下里内外后前间时]，|等[一二三四五六七八九十\d])/u;

const SENTENCE_END = /[。！？；][”’」』）)》]*(?:[（(][^（）()]{1,16}[）)])?/gu;
/** A caption also ends with what was quoted or added in brackets. */
const CAPTION_END = /[。！？；”’」』）)》]+/gu;
const TAIL = /^[\p{Script=Han}“”‘’「」『』]{2,24}$/u;
const LONGEST_TAIL = 14;
/** A longer tail is a heading when it names first what the next paragraph names first. */
const SAME_BEGINNING = 4;
/** Room for a tail with its white space and the sentence end before it. */
const TAIL_REACH = 40;
const GLUED_CAPTION = /(?<=[。！？”’）])[左右上下中]{1,3}图\s?[：:]/gu;

/**
 * Where a heading is glued to the end of a paragraph: a few characters without punctuation after
 * the last sentence, and neither a credit, nor a name, nor words that go on in the next line.
 *
 * @returns the index of its first character in the text
 */
function headingAt(text: string, next: string, sentenceEnd: RegExp): number | undefined {
  const start = Math.max(0, text.length - TAIL_REACH);
  const end = text.slice(start);
  const last = [...end.matchAll(sentenceEnd)].at(-1);
  if (!last) return undefined;
  const tail = end.slice(last.index + last[0].length).trim();
  const plain = tail.replace(/\s/gu, '');
  const isShort = plain.length <= LONGEST_TAIL || next.startsWith(plain.slice(0, SAME_BEGINNING));
  const isOther =
    isChineseName(plain) || endsWith(tail, OPEN_WORD) || endsWith(tail, CHINESE_PICTURE_CREDIT);
  const isHeading = TAIL.test(plain) && isShort && !isOther && !CANNOT_BEGIN.test(next);
  return isHeading ? text.length - tail.length : undefined;
}

/**
 * Where to cut a Chinese paragraph: before a caption at its end (`上图：…`), and before a heading
 * glued to its end when prose comes next.
 */
export function chineseCuts(
  text: string,
  { next, inCaption }: { next?: string; inCaption: boolean },
): Cut[] {
  const caption = [...text.matchAll(GLUED_CAPTION)].at(-1)?.index;
  const sentenceEnd = inCaption || caption !== undefined ? CAPTION_END : SENTENCE_END;
  const heading = next === undefined ? undefined : headingAt(text, next, sentenceEnd);
  return [
    ...(caption === undefined ? [] : [{ at: caption, role: 'caption' } as const]),
    ...(heading === undefined ? [] : [{ at: heading, role: 'subheading' } as const]),
  ];
}
