import type { Document, Sides } from '../archive/model.ts';
import { personsName } from './persons-name.ts';
import type { CitationRecord, CitedName } from './record.ts';

/** What the citations of all articles of an archive have in common. */
export interface CitableArchive {
  title: Sides<string>;
  newspaper: Sides<string>;
  languages: { original: string; translation: string };
  /** Where the newspaper is published. */
  place?: Sides<string>;
  publisher?: Sides<string>;
}

/** What of a document a citation may say. */
export type CitableDocument = Pick<
  Document,
  'authors' | 'column' | 'date' | 'dateline' | 'edition' | 'page' | 'title'
>;

/**
 * The record from which an article is cited. White space in texts becomes one space, so that each
 * stands on one line.
 *
 * @param id - the article's permanent name
 * @param address - the whole address of its page, when it is known
 */
export function makeRecord(
  id: string,
  document: CitableDocument,
  archive: CitableArchive,
  release: { date: string; hash: string },
  address?: string,
): CitationRecord {
  const { title, newspaper, languages, place, publisher } = archive;
  const { en: english, zh: chinese } = document.dateline;
  return {
    id,
    newspaper: eachTidy(newspaper),
    ...(place && { place: eachTidy(place) }),
    date: document.date,
    page: document.page,
    edition: tidy(document.edition),
    column: tidy(document.column),
    headline: eachTidy(document.title),
    authors: namesOf(document.authors),
    dateline: {
      en: joined([english?.place, english?.agency], ', '),
      zh: joined([chinese?.agency, chinese?.place], ''),
    },
    translation: 'unchecked-machine',
    languages,
    archive: {
      name: eachTidy(title),
      ...(publisher && { publisher: eachTidy(publisher) }),
      release,
    },
    ...(address && { address }),
  };
}

function tidy(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function eachTidy({ en, zh }: Sides<string>): Sides<string> {
  return { en: tidy(en), zh: tidy(zh) };
}

function joined(words: readonly (string | undefined)[], separator: string): string {
  return words
    .map((word) => tidy(word ?? ''))
    .filter((word) => word !== '')
    .join(separator);
}

/** A name on one side helps to understand its partner only when both sides have as many. */
function namesOf(authors: Sides<string[]>): Sides<CitedName[]> {
  const en = authors.en.map(tidy).filter((name) => name !== '');
  const zh = authors.zh.map(tidy).filter((name) => name !== '');
  const paired = en.length === zh.length;
  return {
    en: en.map((name, index) => ({ name, ...(paired && personsName(name, zh[index]!)) })),
    zh: zh.map((name) => ({ name })),
  };
}
