import type { Sides } from '../archive/model.ts';

/** An author as the document gives the name on one side. */
export interface CitedName {
  /** As written: `Chen Xinhai`, `陈心海`, `Xinhua News Agency`. */
  name: string;
  /** The parts of a name that is known to be a person's; an institution or a doubtful name has none. */
  family?: string;
  given?: string;
}

/** The archive as the place where an article was read. */
export interface CitedArchive {
  name: Sides<string>;
  /** Who publishes the archive, when that is known. */
  publisher?: Sides<string>;
  /** The build that was read: its day `YYYY-MM-DD` and the hash of its content. */
  release: { date: string; hash: string };
}

/** The passage that is cited, when it is not the whole article. */
export interface CitedPassage {
  id: string;
  /** As shown beside the passage, from 1. A later release may number anew; the id stays. */
  number: number;
}

/**
 * All that a citation of an article or of one of its passages may say: plain JSON, which a page
 * carries and every style and format is made from. Texts are on one line each; an empty text means
 * that the document has none.
 */
export interface CitationRecord {
  /** The permanent name of the article. */
  id: string;
  newspaper: Sides<string>;
  /** Where the newspaper is published, when that is known. */
  place?: Sides<string>;
  /** Date of the newspaper, `YYYY-MM-DD`. */
  date: string;
  /** Page of the newspaper, from 1. */
  page: number;
  /** What stands between the brackets of `第2版(副刊)`. */
  edition: string;
  /** The newspaper's column, as written: only the Chinese half names it. */
  column: string;
  headline: Sides<string>;
  authors: Sides<CitedName[]>;
  /** From where the report was sent: `本报兰州`. */
  dateline: Sides<string>;
  /** How the English came about: made by a machine, and nobody has checked it. */
  translation: 'unchecked-machine';
  /** BCP 47. */
  languages: { original: string; translation: string };
  archive: CitedArchive;
  /** The whole address of the article's page, when it is known where the site is published. */
  address?: string;
  passage?: CitedPassage;
}

/** A record as a page carries it: without the release, which every citation names. */
export type PageRecord = Omit<CitationRecord, 'archive'> & {
  archive: Omit<CitedArchive, 'release'>;
};

/**
 * What a page carries of a record. The release is left out: it would change every page with every
 * release, also those on which nothing else has changed.
 */
export function withoutRelease(record: CitationRecord): PageRecord {
  const { name, publisher } = record.archive;
  return { ...record, archive: { name, ...(publisher && { publisher }) } };
}

/** The record that a page carries, as part of a release. */
export function ofRelease(record: PageRecord, release: CitedArchive['release']): CitationRecord {
  return { ...record, archive: { ...record.archive, release } };
}

/** The same record, of one passage instead of the whole article. */
export function citePassage(record: CitationRecord, passage: CitedPassage): CitationRecord {
  return { ...record, passage };
}

/** The address of what is cited: of the article, or of the passage in it; undefined when unknown. */
export function citedAddress({ address, passage }: CitationRecord): string | undefined {
  return address && (passage ? `${address}#${passage.id}` : address);
}

/** A name for the citation that stays the same from release to release, in ASCII without spaces. */
export function citedKey({ id, passage }: CitationRecord): string {
  return passage ? `${id}:${passage.id}` : id;
}

/** What a record says on a side, or else on the other. */
export function onEitherSide<T extends { length: number }>(values: Sides<T>, side: 'en' | 'zh'): T {
  return values[side].length > 0 ? values[side] : values[side === 'en' ? 'zh' : 'en'];
}
