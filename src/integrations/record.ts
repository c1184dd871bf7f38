import { createMentionFinder, type Mentions } from '../archive/mentions/index.ts';
import type { IdentifiedBlock, Passage } from '../archive/model.ts';
import { dictionary, type Article, type Holdings } from '../holdings/index.ts';
import type { ArticleRecord } from '../search/index/record.ts';

const textOf = (blocks: readonly IdentifiedBlock[]) => blocks.map(({ text }) => text).join('\n');

/** What the search is to know of all articles, one at a time, in the order of the archive. */
export function* recordsOf(holdings: Holdings): Generator<ArticleRecord> {
  const { listArticles, listPlaces, listTerms, loadArticle } = holdings;
  const mentionsIn = createMentionFinder(listPlaces(), listTerms(), dictionary());
  for (const { id } of listArticles()) yield recordOf(loadArticle(id), mentionsIn);
}

/**
 * What the search is to know of an article.
 *
 * @param mentionsIn - tells which places and terms its passages name
 */
export function recordOf(
  { id, document, passages }: Article,
  mentionsIn: (passages: readonly Passage[]) => Mentions,
): ArticleRecord {
  const { date, page, column, title, dateline } = document;
  return {
    id,
    date,
    page,
    column,
    place: [dateline.en?.place, dateline.zh?.place].filter(Boolean).join(' '),
    headline: title,
    ...mentionsIn(passages),
    passages: passages.map(({ en, zh }) => ({ en: textOf(en), zh: textOf(zh) })),
  };
}
