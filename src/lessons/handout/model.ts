import type { Sides } from '../../archive/model.ts';
import type { FrozenQuote } from '../model.ts';

/** What a part of a handout that is not quoted is for. */
export type Role = 'introduction' | 'note' | 'question' | 'answer' | 'missing';

/**
 * A part of a handout. All text is plain; a paragraph may have several lines. `lang` is as HTML has
 * it.
 */
export type HandoutBlock =
  /** Of the whole handout (level 1) or of one passage (level 2). */
  | { kind: 'heading'; level: 1 | 2; text: string }
  /** What the teacher wrote, or a message; the label, when there is one, stands before the first. */
  | { kind: 'paragraphs'; role: Role; label: string; paragraphs: string[] }
  /** A side of a passage. */
  | { kind: 'quote'; lang: string; paragraphs: string[] }
  /** Where the passage above comes from, and where it can be read. */
  | { kind: 'source'; text: string; address?: string };

/** A lesson on paper: what the printed handout, the Word file and the Markdown are all made from. */
export type Handout = readonly HandoutBlock[];

/** What a line on the source of a passage may say. */
export interface HandoutSource {
  newspaper: Sides<string>;
  page: number;
  /** Not there when pupils are not to see it. */
  headline?: Sides<string>;
  date?: string;
  release: FrozenQuote['release'];
  /** True when the English translation is shown. */
  isTranslated: boolean;
}

/** The words of the site in a handout. */
export interface HandoutWords {
  untitled: string;
  passage: (number: number) => string;
  question: string;
  answer: string;
  note: string;
  /** Instead of a passage that is neither frozen in the file nor in the archive. */
  missing: string;
  source: (source: HandoutSource) => string;
}
