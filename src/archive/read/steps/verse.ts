import { settle, type Draft } from '../draft.ts';

/** Tells which lines may be verse, and whether a run of them is. */
export interface Metre {
  /** True for a line that could be verse by itself. */
  mayBeVerse: (text: string) => boolean;
  /** True when lines that follow each other are a poem. */
  isPoem: (lines: readonly string[], isWholeBody: boolean) => boolean;
  isFinished: (text: string) => boolean;
}

/** The mark that a note begins with, and sometimes the verse that the note is on. */
const MARK = /^[（(](?:注|[Nn]ote)[）)]\s*/u;
const COMMA_END = /[,，][”"']?$/u;

/** Settles runs of verse lines, one block a line. Notes and blank lines may stand between them. */
export function settleVerse(drafts: readonly Draft[], metre: Metre): Draft[] {
  const found = new Set<number>();
  const open = drafts.filter(({ role }) => role === undefined || role === 'paragraph').length;
  for (const run of runsOf(drafts, metre)) {
    const texts = run.map((index) => drafts[index]!.text.replace(MARK, ''));
    if (!metre.isPoem(texts, run.length >= open)) continue;
    verseOf(run, texts, metre).forEach((index) => found.add(index));
  }
  return settle(drafts, found, 'verse');
}

/** Runs of lines that may be verse, as indexes; notes between them do not end a run. */
function runsOf(drafts: readonly Draft[], metre: Metre): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1];
    const isOpen = draft.role === undefined && metre.mayBeVerse(draft.text);
    if ((isOpen && !goesOn(before, metre)) || isMarkedVerse(drafts, index, metre)) {
      run.push(index);
    } else if (draft.role !== 'note' && !(draft.role === undefined && goesOn(before, metre))) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
  });
  return run.length > 0 ? [...runs, run] : runs;
}

/** True for a note whose sentence goes on in the next line. */
function goesOn(before: Draft | undefined, metre: Metre): boolean {
  return before?.role === 'note' && !metre.isFinished(before.text);
}

/**
 * A verse that begins with the mark of the note on it: the verse before ends with a comma, and the
 * note itself comes next. `流沙挥手天涯别，` `（注）坚持革命志犹高。` `（注）南昌起义部队…`
 */
function isMarkedVerse(drafts: readonly Draft[], index: number, metre: Metre): boolean {
  const [before, draft, next] = [drafts[index - 1], drafts[index], drafts[index + 1]];
  return (
    draft?.role === 'note' &&
    next?.role === 'note' &&
    before !== undefined &&
    MARK.test(draft.text) &&
    metre.mayBeVerse(draft.text.replace(MARK, '')) &&
    COMMA_END.test(before.text)
  );
}

/** Where nearly all lines of a poem have punctuation, those without are headings or a signature. */
function verseOf(run: readonly number[], texts: readonly string[], metre: Metre): number[] {
  const isPunctuated = (text: string) => metre.isFinished(text) || /\p{P}$/u.test(text);
  const punctuated = texts.filter(isPunctuated).length;
  if (punctuated / texts.length < 0.75) return [...run];
  return run.filter((_, position) => isPunctuated(texts[position]!));
}
