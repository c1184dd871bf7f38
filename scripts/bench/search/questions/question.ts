/** What a question may be made of. */
export const KINDS = ['chinese', 'english', 'mixed'] as const;
export type Kind = (typeof KINDS)[number];

/** Something that a question looks for. */
export type Sought =
  /** Chinese characters, with the figures and the punctuation among them, in this order. */
  | { form: 'characters'; text: string }
  /** An English word and its inflections. */
  | { form: 'word'; text: string }
  /** The very words in this order. */
  | { form: 'phrase'; words: string[] };

/** A query that a search is measured with, and what it means without any parsing. */
export interface Question {
  kind: Kind;
  /** As a reader would type it: a phrase in quotation marks, a space between two parts. */
  text: string;
  /** An article answers when it has all of them. */
  parts: Sought[];
}

/** A part of a question as a reader would type it. */
export function written(part: Sought): string {
  return part.form === 'phrase' ? `"${part.words.join(' ')}"` : part.text;
}

/** A question that looks for all the parts. */
export function questionOf(kind: Kind, parts: Sought[]): Question {
  return { kind, text: parts.map(written).join(' '), parts };
}
