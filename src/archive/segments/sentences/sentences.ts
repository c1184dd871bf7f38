import type { Span } from '../../align/bead.ts';
import { closedAt } from './closers.ts';
import { endsSentence } from './ends.ts';

/** Marks that may end a sentence, as they come: `。`, `？！`, `……`. */
const MARKS = /[。｡．.！!？?；;…]+/gu;

/**
 * Cuts a block into sentences, in either language or a mixture of both. Semicolons end sentences
 * too, because translators keep them. Quotes and brackets that close after a mark belong to the
 * sentence before; sentences inside a quotation are sentences.
 *
 * @returns spans in UTF-16 units, in order; every character is in one of them or is white space
 * between two
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let from = skipSpace(text, 0);
  for (const { 0: marks, index: at } of text.matchAll(MARKS)) {
    const to = closedAt(text, from, at + marks.length);
    if (!endsSentence(text, { from, at, marks, to })) continue;
    sentences.push({ from, to });
    from = skipSpace(text, to);
  }
  const end = text.trimEnd().length;
  if (from < end) sentences.push({ from, to: end });
  return sentences;
}

function skipSpace(text: string, at: number): number {
  return text.length - text.slice(at).trimStart().length;
}
