import type { Draft } from '../draft.ts';
import type { Language } from '../language.ts';

/** What the indent of a paragraph and a hanging punctuation mark make a full line shorter by. */
const SLACK = 4;
const FEWEST_FULL = 3;
/** The share of the unfinished lines that have to be full. The others are headings. */
const MOST = 0.75;
/** White space in two places of a line sets out a table. */
const SET_OUT = /(?:\s{2}|[\t\u3000]).*\S(?:\s{2}|[\t\u3000])/u;
/** Verse breaks its lines at such marks, a column anywhere. */
const CLAUSE_END = /[,，、—–…;；]["”’]*$/u;
const SENTENCE_END = /[.!?。！？]["'”’」』)）]*$/u;

/**
 * Joins the lines of a text that was copied with the line ends of a narrow column. It is one when
 * nearly all unfinished lines are full: the next word would not have fitted on them.
 */
export function joinColumnLines(drafts: readonly Draft[], language: Language): Draft[] {
  const isFull = fullLines(drafts, language);
  const joined: Draft[] = [];
  drafts.forEach((draft, index) => {
    const open = joined.at(-1);
    const before = drafts[index - 1];
    if (!open || !before || !isFull.has(index - 1)) {
      joined.push(draft);
      return;
    }
    const text = open.text + language.glue(before.text, draft.text) + draft.text;
    joined[joined.length - 1] = { ...open, text, inferred: true };
  });
  return joined;
}

/** Indexes of the lines that go on in the next line; none when the text is not set in a column. */
function fullLines(drafts: readonly Draft[], language: Language): Set<number> {
  const { narrowest, widest } = language.columnWidths;
  const mayGoOn = (index: number) => {
    const [draft, next] = [drafts[index], drafts[index + 1]];
    return (
      draft !== undefined &&
      next !== undefined &&
      isLine(draft, widest) &&
      isLine(next, widest) &&
      !next.afterGap &&
      !SENTENCE_END.test(draft.text)
    );
  };
  const open = [...drafts.keys()].filter(mayGoOn);
  const width = open.reduce((most, index) => Math.max(most, drafts[index]!.text.length), 0);
  const full = open.filter((index) => {
    const room = width - drafts[index]!.text.length;
    return room < language.firstWord(drafts[index + 1]!.text) + SLACK;
  });
  const found = new Set(full);
  const isProof = (index: number) => !CLAUSE_END.test(drafts[index]!.text);
  const proofs = full.filter(isProof);
  const isColumn =
    width >= narrowest &&
    proofs.length >= FEWEST_FULL &&
    proofs.length >= open.filter(isProof).length * MOST &&
    proofs.some((index) => found.has(index + 1)) &&
    proofs.some((index) => SENTENCE_END.test(drafts[index + 1]!.text));
  return isColumn ? found : new Set();
}

function isLine({ role, text }: Draft, widest: number): boolean {
  return role === undefined && text.length <= widest && !SET_OUT.test(text);
}
