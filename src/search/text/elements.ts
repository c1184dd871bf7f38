import { isDigit, isWide, LETTER } from './characters.ts';
import { foldText, type FoldedText } from './fold.ts';

/**
 * A piece of text that can be found:
 * a `word` (letters, apostrophes inside), a `run` (Chinese characters, digits and the punctuation
 * beside them), or a `break`, the end of a line, across which nothing is found.
 */
export interface Element {
  kind: 'word' | 'run' | 'break';
  /** Folded, without white space. */
  text: string;
  /** For each UTF-16 unit of `text`: where it begins in the original, in UTF-16 units. */
  starts: number[];
  /** For each UTF-16 unit of `text`: where it ends in the original, in UTF-16 units. */
  ends: number[];
}

/** White space, or else a word, or else a run. */
const PIECE = new RegExp(`(\\s+)|(${LETTER}+(?:'${LETTER}+)*)|(?:(?!${LETTER})\\S)+`, 'gu');
/** What makes a run findable; there are no letters of words in it. */
const SIGN = /[\u4E00-\u9FFF\p{L}\p{N}]/u;

/**
 * Cuts a text into its words and runs, in order.
 *
 * White space separates, but not beside a full-width character (`72 ．8％` is `72.8%`) nor before
 * the rest of a number (`66.4 %`). A run of nothing but punctuation is left out: between words
 * punctuation does not count.
 */
export function elementsOf(text: string): Element[] {
  const folded = foldText(text);
  const elements: Element[] = [];
  let open: Element | undefined;
  for (const { 0: piece, 1: space, 2: word, index: from } of folded.text.matchAll(PIECE)) {
    const to = from + piece.length;
    if (space === undefined) {
      const element = elementAt(folded, from, to, word === undefined ? 'run' : 'word');
      if (open?.kind === element.kind) {
        append(open, element);
      } else {
        elements.push(element);
        open = element;
      }
    } else if (space.includes('\n')) {
      elements.push({ kind: 'break', text: '', starts: [], ends: [] });
      open = undefined;
    } else if (!closesUp(text, folded, from, to)) {
      open = undefined;
    }
  }
  return elements.filter(isFindable);
}

function elementAt(
  { text, starts, ends }: FoldedText,
  from: number,
  to: number,
  kind: 'word' | 'run',
): Element {
  return {
    kind,
    text: text.slice(from, to),
    starts: starts.slice(from, to),
    ends: ends.slice(from, to),
  };
}

function append(open: Element, more: Element): void {
  open.text += more.text;
  for (const start of more.starts) open.starts.push(start);
  for (const end of more.ends) open.ends.push(end);
}

/** True when the white space between `from` and `to` is the printer's and not the writer's. */
function closesUp(text: string, folded: FoldedText, from: number, to: number): boolean {
  if (from === 0 || to === folded.text.length) return false;
  // Folded as well, because folding makes wide characters of some others: 一 of ㊀.
  const isWideAt = (at: number) => isWide(folded.text[at]!) || isWide(originalAt(text, folded, at));
  if (isWideAt(from - 1) || isWideAt(to)) return true;
  return isDigit(folded.text[from - 1]!) && /^[.%‰°]/u.test(folded.text[to]!);
}

function originalAt(text: string, folded: FoldedText, unit: number): string {
  return String.fromCodePoint(text.codePointAt(folded.starts[unit]!)!);
}

function isFindable({ kind, text }: Element): boolean {
  return kind !== 'run' || SIGN.test(text);
}
