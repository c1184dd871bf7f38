import type { Flag } from '../archive/flags/index.ts';
import type { Sides } from '../archive/model.ts';
import type { FlagPart } from '../texts/flag-part.ts';

/** What the reader is told beside the text. */
export interface RowTexts {
  /** Label of the link on a passage's number. */
  passageLink: (number: number) => string;
  /** What stands where a side has nothing. */
  absent: Sides<string>;
  /** What a reader is told who followed a link to a text that was removed. */
  gone: string;
  /** What a reader is told of what the program worked out and the document does not say. */
  inferred: { pairing: string; blocks: string };
  /** What a reader is told before what cannot be right about a translation. */
  flagged: string;
  /** A flag in words, with the words that it is about on each side. */
  flag: (flag: Flag, quotes: Sides<string>) => readonly FlagPart[];
}
