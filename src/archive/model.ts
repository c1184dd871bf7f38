/** The two languages of the archive, as they are marked on pages: `en` and `zh` (written `zh-Hans` in HTML). */
export type Side = 'en' | 'zh';

/** Both sides, in the order in which a passage has them on its page. */
export const SIDES: readonly Side[] = ['en', 'zh'];

/** One value for each side. */
export type Sides<T> = Record<Side, T>;

/** The languages of the two sides as HTML has them (BCP 47). */
export const LANG: Sides<string> = { en: 'en', zh: 'zh-Hans' };

/** What a block is. The order is the order in which roles usually come on a page. */
export const ROLES = [
  'headline',
  'byline',
  'dateline',
  'paragraph',
  'subheading',
  'verse',
  'caption',
  'note',
  'credit',
] as const;

export type Role = (typeof ROLES)[number];

/** One paragraph, headline, byline, sub-heading, caption, note, verse or credit on one side. */
export interface Block {
  role: Role;
  /**
   * The text as it stands in the document: never normalised, lines that were broken in
   * mid-sentence joined, white space at both ends removed.
   */
  text: string;
  /** The line of the document on which the block begins, from 1. */
  line: number;
  /**
   * True when the block's edges or its role are the reader's judgement and not the document's: two
   * lines joined, a sub-heading cut from the paragraph that it was glued to, a byline that only the
   * body has.
   */
  inferred?: boolean;
}

/** Where and when a report was sent from, as its first words say: `本报天津10日电`. */
export interface Dateline {
  /** As written, without the agency and the day: `天津`, `Tianjin`; empty when only the agency is named. */
  place: string;
  /** Day of the month, 1 to 31, when the dateline gives one. */
  day?: number;
  /** As written: `本报`, `新华社`, `Xinhua News Agency`; empty when none is named. */
  agency: string;
}

/** A line of a document's header, byte for byte but for its line end. */
export interface HeaderLine {
  line: number;
  text: string;
}

/** What a document says once it is read, before its two sides are aligned. */
export interface Document {
  /** Date of the newspaper, `YYYY-MM-DD`; both halves agree on it. */
  date: string;
  /** Page of the newspaper, from 1; both halves agree on it. */
  page: number;
  /** What stands between the brackets of `第2版(副刊)`; empty when there is nothing. */
  edition: string;
  /** What follows `专栏：`; empty when there is nothing. */
  column: string;
  /** The headline as the header gives it: the `Title:` and the `###` line. */
  title: Sides<string>;
  /** Single names; from the header, or else from the body. */
  authors: Sides<string[]>;
  dateline: Sides<Dateline | undefined>;
  /** In the order of the document. Headline and byline come first, whether or not the body repeats them. */
  blocks: Sides<Block[]>;
  /** The header lines of each half, blank lines left out, so that nothing the document says is lost. */
  header: Sides<HeaderLine[]>;
}

/** A Chinese or English block together with its permanent id. */
export interface IdentifiedBlock extends Block {
  id: string;
}

/** One row of an article: blocks that say the same thing, or a block that has no partner. */
export interface Passage {
  /** The id of the first Chinese block, or of the first English one when there is no Chinese. */
  id: string;
  role: Role;
  /** Confidence of the alignment, 0 to 1: 1 when an editor set it, 0 when there is no partner. */
  score: number;
  en: IdentifiedBlock[];
  zh: IdentifiedBlock[];
}
