import type { IdentifiedBlock, Sides } from '../../../../src/archive/model.ts';
import type { Article } from '../../../../src/holdings/index.ts';

/** What there is to search of an article. */
export interface ArticleText {
  /** The article's id. */
  id: string;
  headline: Sides<string>;
  /** In the order of the page; a side is the text of its blocks, a line feed between two. */
  passages: Sides<string>[];
}

/** What there is to search of an article that was read. */
export function articleText({ id, document, passages }: Article): ArticleText {
  const textOf = (blocks: readonly IdentifiedBlock[]) => blocks.map(({ text }) => text).join('\n');
  return {
    id,
    headline: document.title,
    passages: passages.map(({ en, zh }) => ({ en: textOf(en), zh: textOf(zh) })),
  };
}
