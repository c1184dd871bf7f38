import { toHtml } from 'hast-util-to-html';
import type { Flag } from '../archive/flags/index.ts';
import type { Passage, Sides } from '../archive/model.ts';
import { marksOf, type Rendering } from '../archive/renderings/index.ts';
import type { Segment } from '../archive/segments/index.ts';
import { passageRow } from './passage.ts';
import type { RowTexts } from './row-texts.ts';

/** Ids of earlier texts, by the id of the passage that answers for them. */
type Earlier = ReadonlyMap<string, readonly string[]>;

/** A passage with what is known of its sentences, of its terms and of its translation. */
interface Examined {
  passage: Passage;
  segments: readonly Segment[];
  renderings: readonly Rendering[];
  flags: readonly Flag[];
}

/**
 * The body of an article as HTML: every passage a row, in order, and in it every sentence whose
 * partner is known linked to it, and every term to its page.
 *
 * @param examined - the article's passages
 * @param earlier - ids whose text was corrected, and ids whose text was removed
 * @param texts - what the reader is told beside the text, in each language of the site
 * @param termsAddress - the address below which each term has its page, with a stroke at its end
 */
export function articleHtml(
  examined: readonly Examined[],
  earlier: { aliases: Earlier; gone: Earlier },
  texts: Sides<RowTexts>,
  termsAddress: string,
): string {
  const passages = examined.map(({ passage }) => passage);
  const main = passages.find(({ role }) => role === 'headline') ?? passages[0];
  let linksBefore = 0;
  const rows = examined.map(({ passage, segments, renderings, flags }, index) => {
    const links = segments.filter(({ partner }) => partner === 'found');
    const row = passageRow(passage, {
      number: index + 1,
      main: passage === main,
      aliases: earlier.aliases.get(passage.id) ?? [],
      gone: earlier.gone.get(passage.id) ?? [],
      terms: marksOf(renderings),
      links,
      linksBefore,
      flags,
      texts,
      termsAddress,
    });
    linksBefore += links.length;
    return row;
  });
  return toHtml(rows);
}
