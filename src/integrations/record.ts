import type { IdentifiedBlock } from '../archive/model.ts';
import type { Article } from '../holdings/index.ts';
import type { ArticleRecord } from '../search/index/record.ts';

const textOf = (blocks: readonly IdentifiedBlock[]) => blocks.map(({ text }) => text).join('\n');

/** What the search is to know of an article. */
export function recordOf({ id, document, passages }: Article): ArticleRecord {
  const { date, page, title, dateline } = document;
  return {
    id,
    date,
    page,
    place: [dateline.en?.place, dateline.zh?.place].filter(Boolean).join(' '),
    headline: title,
    passages: passages.map(({ en, zh }) => ({ en: textOf(en), zh: textOf(zh) })),
  };
}
