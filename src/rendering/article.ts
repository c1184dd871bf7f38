import { toHtml } from 'hast-util-to-html';
import type { Passage } from '../archive/model.ts';
import { passageRow, type RowTexts } from './passage.ts';

/** Ids of earlier texts, by the id of the passage that answers for them. */
type Earlier = ReadonlyMap<string, readonly string[]>;

/**
 * The body of an article as HTML: every passage a row, in order.
 *
 * @param passages - the article's passages
 * @param earlier - ids whose text was corrected, and ids whose text was removed
 * @param texts - what the reader is told beside the text
 */
export function articleHtml(
  passages: readonly Passage[],
  earlier: { aliases: Earlier; gone: Earlier },
  texts: RowTexts,
): string {
  const main = passages.find(({ role }) => role === 'headline') ?? passages[0];
  return toHtml(
    passages.map((passage, index) =>
      passageRow(passage, {
        number: index + 1,
        main: passage === main,
        aliases: earlier.aliases.get(passage.id) ?? [],
        gone: earlier.gone.get(passage.id) ?? [],
        texts,
      }),
    ),
  );
}
