import { kindOf } from '../text/characters.ts';
import { formsOf } from './forms.ts';
import { MAX_LENGTH, MAX_PARTS, type Note, type Part, type Query } from './model.ts';

/** Each mark that opens a quotation, and the marks that close it. */
export const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”"'],
  ['„', '“”"'],
  ['＂', '＂'],
  ['「', '」'],
  ['『', '』'],
]);

/** A stretch of the query before its text is looked at. */
interface Chunk {
  source: string;
  quoted: boolean;
  /** True when its quotation mark was never closed. */
  unclosed: boolean;
  /** Where the next chunk may begin. */
  end: number;
}

/**
 * Reads a query. Every text is a query: what cannot be taken literally is taken as well as it can
 * be, and noted.
 *
 * @returns the parts in the order typed, each once; no parts for a query without letters
 */
export function parseQuery(text: string): Query {
  const typed = text.slice(0, MAX_LENGTH).replace(/[\uD800-\uDBFF]$/u, '');
  const parts = new Map<string, Part>();
  const notes: Note[] = [];
  const unread: string[] = [];
  let end = afterSpace(typed, 0);
  while (end < typed.length && parts.size < MAX_PARTS) {
    const start = end;
    const excluded = /^[-－]\S/u.test(typed.slice(start, start + 2));
    const chunk = nextChunk(typed, excluded ? start + 1 : start);
    end = afterSpace(typed, chunk.end);
    const { source, quoted, unclosed } = chunk;
    const forms = formsOf(source, quoted);
    if (forms[0].length === 0) {
      unread.push(typed.slice(start, end).trim());
      continue;
    }
    parts.set(JSON.stringify([excluded, forms[0]]), { source, quoted, excluded, forms });
    if (unclosed) notes.push({ kind: 'unclosed-quote', source });
  }
  if (unread.length > 0) notes.push({ kind: 'only-punctuation', source: unread.join(' ') });
  if (end < text.trimEnd().length) notes.push({ kind: 'cut', length: end });
  const query: Query = { parts: [...parts.values()], notes };
  if (parts.size > 0 && query.parts.every((part) => part.excluded)) {
    notes.push({ kind: 'only-exclusions' });
  }
  return query;
}

function afterSpace(text: string, from: number): number {
  return from + /^\s*/u.exec(text.slice(from))![0].length;
}

function nextChunk(typed: string, start: number): Chunk {
  const closing = CLOSING.get(typed[start]!);
  if (closing !== undefined && !isPrinted(typed, start)) {
    const close = firstOf(typed, closing, start + 1);
    if (close < 0) return quotation(typed, start + 1, typed.length, true);
    // `“试验田”的经验` is Chinese with a word in quotation marks and not a phrase.
    if (/^(?:$|[\s-]|["“„＂「『])/u.test(typed.slice(close + 1, close + 2))) {
      return quotation(typed, start + 1, close, false);
    }
  }
  const end = start + /^\S+/u.exec(typed.slice(start))![0].length;
  const text = typed.slice(start, end);
  const source = isPrinted(typed, start) ? text : withoutLoneOpening(text);
  return { source, quoted: false, unclosed: false, end };
}

/** True for the mark that Chinese prints, in front of Chinese: `“点”` is looked for as it stands. */
function isPrinted(typed: string, at: number): boolean {
  const [mark, next] = typed.slice(at, at + 3);
  return mark === '“' && next !== undefined && kindOf(next) === 'sign';
}

/** Takes away the marks in front of a text when nothing in it closes the first. */
function withoutLoneOpening(text: string): string {
  const closing = CLOSING.get(text.charAt(0));
  if (closing === undefined || firstOf(text, closing, 1) >= 0) return text;
  return text.replace(/^["“„＂「『－-]+/u, '');
}

function quotation(typed: string, start: number, close: number, unclosed: boolean): Chunk {
  return {
    source: typed.slice(start, close),
    quoted: true,
    unclosed,
    end: Math.min(close + 1, typed.length),
  };
}

function firstOf(text: string, wanted: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (wanted.includes(text[at]!)) return at;
  return -1;
}
