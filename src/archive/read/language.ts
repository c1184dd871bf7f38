import type { Role, Side } from '../model.ts';

/** A line that tells its role by its own words. */
export interface LinePattern {
  role: Role;
  pattern: RegExp;
  /** The longest line, in UTF-16 units, that can be meant. Unlimited when absent. */
  longest?: number;
}

/** Where a paragraph is to be cut, and what begins there. */
export interface Cut {
  at: number;
  role: Role;
}

/** What is known about two lines that follow each other, besides their words. */
export interface Between {
  /** A blank line stands between them. */
  afterGap: boolean;
  /** The first is running text for certain: a note, or lines that are joined already. */
  inText: boolean;
}

/** What reading a body needs to know about the language and the typography of one side. */
export interface Language {
  side: Side;
  /** What separates the parts of a headline. */
  titleBreak: RegExp;
  /** The lines that a headline of the header was printed in, as far as the header shows them. */
  decks: (title: string) => string[];
  /** Words of which a headline and its repetition share most, even when they are worded differently. */
  words: (text: string) => string[];
  /** Lines that tell their role by their own words, the first match counting. */
  patterns: readonly LinePattern[];
  /** A line that starts a further headline under the headline: `——记某厂`. */
  subtitle: RegExp;
  /** The greeting at the end of a letter: `此致`, `敬礼`. */
  greeting: RegExp;
  /** A date alone on its line, as under a letter. */
  dateAlone: RegExp;
  /** The mark of an attached picture, at the end of a paragraph or on its own. */
  pictureMark: RegExp;
  /** What a caption begins with that says of itself that it is one: `这是…`. */
  captionBeginning: RegExp;
  /** A longer text, in UTF-16 units, is hardly a caption. */
  longestCaption: number;
  /** The credit of a picture, at the end of its caption. */
  pictureCredit: RegExp;
  /** True when nothing of the last sentence is missing. */
  isFinished: (text: string) => boolean;
  /** True for text in sentences, or too long for a heading. */
  isProse: (text: string) => boolean;
  /** True when a text has the shape of a sub-heading; whether it is one, its neighbours tell. */
  isHeading: (text: string) => boolean;
  isNameList: (text: string) => boolean;
  /** True when the second line goes on with a sentence that the first breaks off. */
  continues: (first: string, second: string, between: Between) => boolean;
  /**
   * Where something else was run into the end of a paragraph or caption; in the order of the text.
   * `next` is the paragraph below, if there is one.
   */
  cuts: (text: string, place: { next?: string; inCaption: boolean }) => Cut[];
  /** The widths, in UTF-16 units, that a column of a newspaper may have. */
  columnWidths: { narrowest: number; widest: number };
  /** How much room the first word of a line takes at the end of the line before. */
  firstWord: (text: string) => number;
  /** What stands between two lines that are joined. */
  glue: (first: string, second: string) => string;
  splitNames: (text: string) => string[];
  /** True for a byline by its own words: `本报记者　李明`. */
  isSigned: (text: string) => boolean;
  /** True for what can only be a name. */
  isName: (text: string) => boolean;
}

/** Figures in columns: `鞍山　　1234　　5678`. */
export const TABLE_ROW = /[\d０-９](?:\s{2}|[\t\u3000])[^\p{L}]*[\d０-９]/u;

/** True when the text ends as the pattern says; only the end is looked at, so that it takes no time. */
export function endsWith(text: string, pattern: RegExp, within = 80): boolean {
  return pattern.test(text.slice(-within));
}

/** True when a bracket that the first text opens is closed in the second. */
export function bracketsOver(first: string, second: string): boolean {
  const isOpen = /[（(《][^（(《）)》]*$/u.test(first);
  return isOpen && /^[^（(《）)》]*[）)》]/u.test(second);
}
