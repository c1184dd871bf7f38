import { slugOf } from './slug.ts';

/**
 * Makes the permanent name of a new article: `YYYY-MM-DD-pN-SLUG`. It is made once, when the
 * document is filed; afterwards the file name is the only source of it.
 *
 * @param date - `YYYY-MM-DD`
 * @param page - page of the newspaper, from 1
 * @param headline - the Chinese headline
 * @param taken - names that other articles have or once had; on collision the slug gets `-2`, `-3` …
 */
export function articleId(
  date: string,
  page: number,
  headline: string,
  taken: ReadonlySet<string>,
): string {
  const base = `${date}-p${page}-${slugOf(headline)}`;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}
