/** A word or run of a query; a word that is not `exact` stands for all its inflections. */
export interface Piece {
  kind: 'word' | 'run';
  /** Folded. */
  text: string;
  exact: boolean;
}

/** Pieces that follow each other without a break: `10日电`, `on-site`, a phrase in quotes. */
export type Form = Piece[];

/** What stands between two spaces of a query, or between two quotation marks. */
export interface Part {
  /** As typed, without quotation marks and minus sign. */
  source: string;
  /** True when it stood in quotation marks: the very words, in that order. */
  quoted: boolean;
  /** True when articles that hold it are not wanted. */
  excluded: boolean;
  /** Any of these will do. The first is as typed, the last in simplified characters if that differs. */
  forms: Form[];
  /** The source in simplified characters, when that is not the source itself. */
  simplified?: string;
}

/** What is said about a query that could not be taken literally. */
export type Note =
  /** A quotation mark was not closed: the phrase goes to the end. */
  | { kind: 'unclosed-quote'; source: string }
  /** Nothing but punctuation, which alone cannot be searched for: left out. */
  | { kind: 'only-punctuation'; source: string }
  /** Nothing to look for, only what to leave out. */
  | { kind: 'only-exclusions' }
  /** Longer than {@link MAX_LENGTH} or of more parts than {@link MAX_PARTS}: the rest left out. */
  | { kind: 'cut'; length: number };

/** A query and how it was read. Plain data: it may be sent to a worker. */
export interface Query {
  parts: Part[];
  notes: Note[];
}

/** A query's length that is read, in UTF-16 units: more than the longest paragraph of a newspaper. */
export const MAX_LENGTH = 3000;
/** The number of parts that are read. */
export const MAX_PARTS = 40;
