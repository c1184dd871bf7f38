import { placeIn, type Place } from '../files/places.ts';

/** The folder of the documents. */
export const ARTICLES = 'articles';
/** The gazetteer's file. */
export const GAZETTEER = 'places.yml';
/** The glossary's file. */
export const GLOSSARY = 'terms.yml';
/** The ledger's file. */
export const LEDGER = 'ledger.tsv';

/** The files and folders that a content folder may have. */
export const PARTS: ReadonlyMap<string, 'file' | 'folder'> = new Map([
  ['archive.yml', 'file'],
  [GAZETTEER, 'file'],
  [GLOSSARY, 'file'],
  [LEDGER, 'file'],
  ['README.md', 'file'],
  ['LICENSE', 'file'],
  [ARTICLES, 'folder'],
  ['alignment', 'folder'],
  ['lessons', 'folder'],
  ['pages', 'folder'],
]);

/** The site's own addresses, which an editors' page cannot have. */
export const TAKEN_ADDRESSES: ReadonlySet<string> = new Set([
  '404',
  'articles',
  'authors',
  'columns',
  'data',
  'dates',
  'index',
  'lessons',
  'offline',
  'places',
  'search',
  'search-index',
  'terms',
]);

/** Where the settings of an archive stand. */
export function settingsPlace(content: Place): Place {
  return placeIn(content, 'archive.yml');
}

/** Where the ledger stands. */
export function ledgerPlace(content: Place): Place {
  return placeIn(content, LEDGER);
}

/** Where the document of an article is filed. */
export function documentPlace(content: Place, id: string): Place {
  return placeIn(content, ARTICLES, `${id}.txt`);
}

/** Where the hand corrections of an article's alignment stand, if it has any. */
export function correctionsPlace(content: Place, id: string): Place {
  return placeIn(content, 'alignment', `${id}.yml`);
}

/** How the name of a page's file ends, before `.md`, when it is the page in Chinese. */
export const TRANSLATED = /\.zh$/u;

/**
 * Where a page of the archive's editors stands.
 *
 * @param file - `about`, or `about.zh` for the same in Chinese
 */
export function pagePlace(content: Place, file: string): Place {
  return placeIn(content, 'pages', `${file}.md`);
}
