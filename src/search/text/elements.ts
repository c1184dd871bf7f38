import { isDigit, isWide, kindOf } from './characters.ts';
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
  let at = 0;
  while (at < folded.text.length) {
    const char = String.fromCodePoint(folded.text.codePointAt(at)!);
    const kind = kindOf(char);
    if (kind === 'space') {
      const next = endOfSpace(folded.text, at);
      if (folded.text.slice(at, next).includes('\n')) {
        elements.push({ kind: 'break', text: '', starts: [], ends: [] });
        open = undefined;
      } else if (!closesUp(text, folded, at, next)) {
        open = undefined;
      }
      at = next;
      continue;
    }
    const isLetter = kind === 'letter' || (open?.kind === 'word' && isInnerApostrophe(folded, at));
    const wanted = isLetter ? 'word' : 'run';
    if (open?.kind !== wanted) {
      open = { kind: wanted, text: '', starts: [], ends: [] };
      elements.push(open);
    }
    for (let unit = at; unit < at + char.length; unit += 1) {
      open.starts.push(folded.starts[unit]!);
      open.ends.push(folded.ends[unit]!);
    }
    open.text += char;
    at += char.length;
  }
  return elements.filter(isFindable);
}

function endOfSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindOf(text[at]!) === 'space') at += 1;
  return at;
}

/** True when the white space between `from` and `to` is the printer's and not the writer's. */
function closesUp(text: string, folded: FoldedText, from: number, to: number): boolean {
  if (from === 0 || to === folded.text.length) return false;
  const before = originalAt(text, folded, from - 1);
  const after = originalAt(text, folded, to);
  if (isWide(before) || isWide(after)) return true;
  return isDigit(folded.text[from - 1]!) && /^[.%‰°]/u.test(folded.text[to]!);
}

function originalAt(text: string, folded: FoldedText, unit: number): string {
  return String.fromCodePoint(text.codePointAt(folded.starts[unit]!)!);
}

function isInnerApostrophe(folded: FoldedText, at: number): boolean {
  const next = folded.text[at + 1];
  return folded.text[at] === "'" && next !== undefined && kindOf(next) === 'letter';
}

function isFindable(element: Element): boolean {
  return element.kind !== 'run' || Array.from(element.text).some((char) => kindOf(char) === 'sign');
}
