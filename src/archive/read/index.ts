import type { Document } from '../model.ts';
import { compareProblems, isError, type Problem } from '../problems/problem.ts';
import { compareHalves } from './agreement.ts';
import { checkAuthorLines } from './author-lines.ts';
import { divideHalves } from './boundary.ts';
import { readChineseHeader } from './chinese-header.ts';
import { decode } from './decode.ts';
import { readEnglishHeader } from './english-header.ts';
import { readSides } from './sides.ts';

export { MAX_DOCUMENT_BYTES } from './decode.ts';

/**
 * Reads a raw document: its two headers, checked against each other, and its two bodies, divided
 * into blocks. Nothing of its text is lost or changed, white space apart. Takes time linear in the
 * document.
 *
 * @param bytes - the file as it came
 * @param file - its name, for problems
 * @returns the document, absent when there is an error, and every problem by its place
 */
export function readDocument(
  bytes: Uint8Array,
  file: string,
): { document?: Document; problems: Problem[] } {
  const { lines, problems: textProblems } = decode(bytes, file);
  if (!lines) return { problems: textProblems };
  const halves = divideHalves(lines, file);
  const english = readEnglishHeader(halves.english, file);
  const chinese = halves.chinese && readChineseHeader(halves.chinese, file);
  const problems = [
    ...textProblems,
    ...halves.problems,
    ...english.problems,
    ...(chinese
      ? [
          ...chinese.problems,
          ...checkAuthorLines(english, chinese, file),
          ...compareHalves(english, chinese, file),
        ]
      : []),
  ].sort(compareProblems);
  if (!chinese || problems.some(isError)) return { problems };
  const document: Document = {
    date: english.values.Date!.text,
    page: Number(english.values.Page!.text),
    edition: chinese.edition,
    column: chinese.column,
    title: { en: english.values.Title!.text, zh: chinese.headline!.text },
    ...readSides(english, chinese),
    header: { en: english.lines, zh: chinese.lines },
  };
  return { document, problems };
}
