import { elementsOf, type Element } from '../text/elements.ts';
import { stemOf } from '../text/stem.ts';
import type { Form, Part, Piece, Query } from './model.ts';

/** A stretch of a text, in UTF-16 units of the text as it stands; `end` is behind it. */
export interface Range {
  start: number;
  end: number;
}

/** What a query finds in a text. */
export interface Matches {
  /** All of it: ascending, overlapping ranges joined. */
  all: Range[];
  /** What each part finds that is not excluded: overlapping ranges too, in no order. */
  byPart: Range[][];
}

/**
 * Finds what a query is looking for in a text. This is the definition of a match: the index finds
 * exactly the passages in which this finds something.
 *
 * @param text - one side of a passage, plain; its lines are searched one by one
 * @returns all matches of all parts that are not excluded, ascending, overlapping ones joined
 */
export function findMatches(text: string, query: Query): Range[] {
  return matchesIn(text, query).all;
}

/** The same as {@link findMatches}, and what each part finds besides. */
export function matchesIn(text: string, query: Query): Matches {
  const wanted = query.parts.filter((part) => !part.excluded);
  if (wanted.length === 0) return { all: [], byPart: [] };
  const elements = elementsOf(text);
  const byPart = wanted.map((part) => findPart(elements, part));
  return { all: joined(byPart.flat()), byPart };
}

/**
 * Finds one part of a query.
 *
 * @param elements - of a text, from {@link elementsOf}
 * @returns every match, overlapping ones too, in no order
 */
export function findPart(elements: Element[], part: Part): Range[] {
  return part.forms.flatMap((form) =>
    elements.flatMap((_, at) =>
      form.length === 1
        ? findAlone(elements[at]!, form[0]!)
        : findTogether(elements.slice(at, at + form.length), form),
    ),
  );
}

function findAlone(element: Element, piece: Piece): Range[] {
  if (element.kind !== piece.kind) return [];
  if (piece.kind === 'word') {
    return isSameWord(element, piece) ? [rangeIn(element, 0, element.text.length)] : [];
  }
  const ranges: Range[] = [];
  for (let at = element.text.indexOf(piece.text); at >= 0;) {
    ranges.push(rangeIn(element, at, at + piece.text.length));
    at = element.text.indexOf(piece.text, at + 1);
  }
  return ranges;
}

/** Runs in the middle of a form are whole runs; at its ends they may be the near part of one. */
function findTogether(elements: Element[], form: Form): Range[] {
  const fits = form.every((piece, at) => {
    const element = elements[at];
    if (element?.kind !== piece.kind) return false;
    if (piece.kind === 'word') return isSameWord(element, piece);
    if (at === 0) return element.text.endsWith(piece.text);
    if (at === form.length - 1) return element.text.startsWith(piece.text);
    return element.text === piece.text;
  });
  if (!fits) return [];
  const first = elements[0]!;
  const from = form[0]!.kind === 'run' ? first.text.length - form[0]!.text.length : 0;
  const last = elements.at(-1)!;
  const to = form.at(-1)!.kind === 'run' ? form.at(-1)!.text.length : last.text.length;
  return [{ start: first.starts[from]!, end: last.ends[to - 1]! }];
}

function isSameWord(element: Element, piece: Piece): boolean {
  return piece.exact ? element.text === piece.text : stemOf(element.text) === stemOf(piece.text);
}

function rangeIn(element: Element, from: number, to: number): Range {
  return { start: element.starts[from]!, end: element.ends[to - 1]! };
}

function joined(ranges: Range[]): Range[] {
  const ascending = ranges.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const result: Range[] = [];
  for (const range of ascending) {
    const last = result.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}
