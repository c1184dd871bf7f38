const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;

/** What cannot be seen and would steer a terminal or turn the direction of writing. */
const UNSEEN = /[^\P{Cc}\n\t]|\p{Bidi_Control}|\uFEFF/gu;

/**
 * A text of a lesson as it is kept: line ends are `\n`; control characters, byte order marks and
 * characters that turn the direction of writing are left out; half characters (lone surrogates)
 * become U+FFFD. They come with what people paste, so that they are no reason to refuse a lesson.
 * Nothing else is changed, and a text that was cleaned stays as it is.
 *
 * @param limit - in UTF-16 units; what goes beyond is cut off, as a form does with what is pasted
 */
export function cleanText(text: string, limit = Infinity): string {
  const clean = text.replace(LINE_ENDS, '\n').replace(UNSEEN, '').toWellFormed();
  return clean.length <= limit ? clean : clean.slice(0, limit).replace(/[\uD800-\uDBFF]$/u, '');
}

/** The same for a text that is one line: line ends and tabs become spaces. */
export function cleanLine(text: string, limit = Infinity): string {
  return cleanText(text, limit).replace(/[\n\t]/gu, ' ');
}
