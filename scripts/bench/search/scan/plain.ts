const INVISIBLE = /[\p{M}\p{Cf}]/gu;
const APOSTROPHES = /[\u2018\u2019\u201A\u201B\u02BC]/gu;
const WORD = /\p{Script=Latin}+(?:'\p{Script=Latin}+)*/gu;
/** Words, and between them whatever keeps them apart: characters and figures, but no punctuation. */
const WORD_OR_SIGNS = /\p{Script=Latin}+(?:'\p{Script=Latin}+)*|[\p{L}\p{N}]+/gu;

/** Text in which width, case, accents and the typography of apostrophes do not count. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, "'");
}

/**
 * The lines of a text as runs of characters are looked for in them: folded, in Chinese without
 * white space, in English without that around what is printed as wide as a Chinese character and
 * before a per cent sign.
 *
 * @returns the lines, a line feed between two
 */
export function plainLines(text: string, side: 'en' | 'zh'): string {
  if (side === 'zh') return folded(text.replace(/[^\S\n]/gu, ''));
  const closed = text.replace(
    /(?<=[\u3000-\u9FFF\uFF01-\uFF60])[^\S\n]+|[^\S\n]+(?=[\u3000-\u9FFF\uFF01-\uFF60])/gu,
    '',
  );
  return folded(closed).replace(/(?<=\d)[^\S\n]+(?=[.%‰°])/gu, '');
}

/** The words of a text, folded. */
export function wordsIn(text: string): string[] {
  return folded(text).match(WORD) ?? [];
}

/** The words of one line with what stands between them, folded, without punctuation. */
export function sequenceOf(line: string): string[] {
  return folded(line).match(WORD_OR_SIGNS) ?? [];
}
