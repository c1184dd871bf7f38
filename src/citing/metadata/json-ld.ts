import type { Side } from '../../archive/model.ts';
import type { CitedName, PageRecord } from '../record.ts';
import { ENGLISH } from '../words.ts';

/** A node of JSON-LD. */
export interface Node {
  [property: string]: string | Node | readonly Node[];
}

/**
 * The article for search engines, in the terms of schema.org: the original and its translation, two
 * works that name each other. Authors have a type only where it is known that they are persons. The
 * release is not named: see {@link withoutRelease}.
 *
 * @see https://schema.org/NewsArticle
 * @see https://schema.org/translationOfWork
 */
export function jsonLd(record: PageRecord): Node {
  const { address = '', archive, languages, newspaper, place } = record;
  const original = `${address}#original`;
  const translation = `${address}#translation`;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        ...workOf(record, 'zh'),
        '@id': original,
        inLanguage: languages.original,
        workTranslation: { '@id': translation },
        isPartOf: present({
          '@type': 'Newspaper',
          name: newspaper.zh,
          alternateName: newspaper.en,
          locationCreated: place ? { '@type': 'Place', name: place.en } : undefined,
        }),
      },
      {
        ...workOf(record, 'en'),
        '@id': translation,
        inLanguage: languages.translation,
        translationOfWork: { '@id': original },
        creativeWorkStatus: ENGLISH.translation,
        isPartOf: present({
          '@type': 'WebSite',
          name: archive.name.en,
          alternateName: archive.name.zh,
        }),
      },
    ],
  };
}

/** What the original and the translation have in common, each in its own language. */
function workOf(record: PageRecord, side: Side): Node {
  const { address, archive, authors, column, dateline, date, edition, headline, page } = record;
  const { publisher } = archive;
  return present({
    '@type': 'NewsArticle',
    url: address,
    headline: headline[side],
    author: authors[side].map((author, index) => authorOf(author, isPerson(record, index))),
    datePublished: date,
    dateline: dateline[side],
    printPage: String(page),
    printEdition: edition,
    articleSection: column,
    sdPublisher: publisher && { '@type': 'Organization', name: publisher[side] },
  });
}

function authorOf({ name, family = '', given = '' }: CitedName, person: boolean): Node {
  return present({
    '@type': person ? 'Person' : '',
    name,
    familyName: family,
    givenName: given,
  });
}

/** Whether an author is known to be a person, as only the English names tell, on either side. */
function isPerson({ authors: { en, zh } }: PageRecord, index: number): boolean {
  return en[index]?.family !== undefined && en.length === zh.length;
}

function present(properties: Record<string, Node[string] | undefined>): Node {
  return Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, Node[string]] => entry[1] !== undefined && entry[1].length !== 0,
    ),
  );
}
