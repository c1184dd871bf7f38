import type { Answer } from '../../../../src/search/model.ts';

/** A passage's name, which sorts as its place in the archive does. */
export function passageName(article: string, passage: number): string {
  return `${article}/${String(passage).padStart(4, '0')}`;
}

/** What a search found, in the order of the archive. */
export function hitsIn({ groups }: Answer): string[] {
  return groups
    .flatMap(({ article, passages }) => passages.map((passage) => passageName(article, passage)))
    .sort();
}

/** Folds a text in the plainest way, apart from the search's own. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[‘’]/gu, "'");
}

/** As {@link plain}, and without the white space that Chinese print has for looks only. */
export function plainChinese(text: string): string {
  return plain(text).replace(/\s/gu, '');
}
