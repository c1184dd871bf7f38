import {
  citedAddress,
  citedKey,
  onEitherSide,
  type CitationRecord,
  type CitedName,
} from '../record.ts';
import { releaseName } from '../styles/english.ts';
import { ENGLISH } from '../words.ts';
import { note, whereRead } from './notes.ts';

/** What is cited, and the day on which it was read (`YYYY-MM-DD`) when that is to be said. */
export interface Cited {
  record: CitationRecord;
  accessed?: string;
}

/** The name of a field in each format that has it. */
export interface FieldNames {
  /** A field of biblatex. */
  bibtex?: string;
  /** A tag of RIS. */
  ris?: string;
  /** A variable of CSL. */
  csl?: string;
  /** The name of a `<meta>` element. */
  meta?: string;
}

/** What a field holds: text, names, a date `YYYY-MM-DD`, or an address, which no format may alter. */
export type FieldValue =
  | { kind: 'text' | 'date' | 'address'; value: string | undefined }
  | { kind: 'names'; value: readonly CitedName[] };

type Field = FieldNames & { of: (cited: Cited) => FieldValue };

const text = (of: (record: CitationRecord) => string | undefined) => (cited: Cited) => ({
  kind: 'text' as const,
  value: of(cited.record),
});

/**
 * Every field of every format, in the order in which it is written.
 *
 * @see https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf 2.2
 * @see https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp
 * @see https://docs.citationstyles.org/en/stable/specification.html appendix IV
 * @see https://www.zotero.org/support/dev/exposing_metadata
 */
export const FIELDS: readonly Field[] = [
  { ris: 'ID', csl: 'id', of: text(citedKey) },
  { csl: 'type', of: text(() => 'article-newspaper') },
  { bibtex: 'entrysubtype', of: text(() => 'newspaper') },
  { meta: 'z:itemType', of: text(() => 'newspaperArticle') },
  {
    bibtex: 'author',
    ris: 'AU',
    csl: 'author',
    meta: 'citation_author',
    of: ({ record }) => ({ kind: 'names', value: onEitherSide(record.authors, 'en') }),
  },
  {
    bibtex: 'title',
    ris: 'TI',
    csl: 'title',
    meta: 'citation_title',
    of: text(({ headline }) => onEitherSide(headline, 'en')),
  },
  {
    bibtex: 'titleaddon',
    ris: 'OP',
    csl: 'original-title',
    of: text(({ headline }) => (headline.en === '' ? undefined : headline.zh)),
  },
  {
    bibtex: 'journaltitle',
    ris: 'T2',
    csl: 'container-title',
    meta: 'prism.publicationName',
    of: text(({ newspaper }) => newspaper.en),
  },
  {
    bibtex: 'location',
    ris: 'CY',
    csl: 'publisher-place',
    meta: 'eprints.place_of_pub',
    of: text(({ place }) => place?.en),
  },
  {
    bibtex: 'date',
    ris: 'DA',
    csl: 'issued',
    meta: 'citation_publication_date',
    of: ({ record }) => ({ kind: 'date', value: record.date }),
  },
  { ris: 'PY', of: text(({ date }) => date.slice(0, 4)) },
  {
    bibtex: 'pages',
    ris: 'SP',
    csl: 'page',
    meta: 'citation_firstpage',
    of: text(({ page }) => String(page)),
  },
  { ris: 'ET', csl: 'edition', meta: 'prism.edition', of: text(({ edition }) => edition) },
  { ris: 'SE', csl: 'section', meta: 'article:section', of: text(({ column }) => column) },
  { ris: 'M3', csl: 'genre', of: text(() => ENGLISH.translation) },
  { ris: 'DB', csl: 'archive', of: text(({ archive }) => archive.name.en) },
  { csl: 'archive_location', of: text(releaseName) },
  { ris: 'LA', csl: 'language', meta: 'citation_language', of: text(languageOf) },
  { meta: 'dc.language', of: text(({ languages }) => languages.translation) },
  { meta: 'dc.language', of: text(({ languages }) => languages.original) },
  { bibtex: 'langid', of: text((record) => LANGUAGES[languageOf(record)]) },
  { bibtex: 'origlanguage', of: text(({ languages }) => LANGUAGES[languages.original]) },
  { bibtex: 'note', csl: 'note', of: text(note) },
  { ris: 'N1', of: text((record) => `${note(record)} Read in: ${whereRead(record)}.`) },
  { bibtex: 'addendum', of: text(whereRead) },
  {
    bibtex: 'url',
    ris: 'UR',
    csl: 'URL',
    meta: 'citation_public_url',
    of: ({ record }) => ({ kind: 'address', value: citedAddress(record) }),
  },
  {
    bibtex: 'urldate',
    ris: 'Y2',
    csl: 'accessed',
    of: ({ accessed }) => ({ kind: 'date', value: accessed }),
  },
];

/** Languages as biblatex names them. */
const LANGUAGES: Record<string, string> = { en: 'english', 'zh-Hans': 'chinese' };

/** The language of the headline that is cited first. */
function languageOf({ headline, languages }: CitationRecord): string {
  return headline.en === '' ? languages.original : languages.translation;
}
