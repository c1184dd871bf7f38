import type { Document } from '../../archive/model.ts';
import { parseArticleId } from '../../archive/naming/article-id.ts';
import { problem, type Problem } from '../../archive/problems/problem.ts';

/** What an article's permanent name says otherwise than its document. */
export function contradictions(article: string, document: Document, file: string): Problem[] {
  const { date, page } = document;
  const name = parseArticleId(article);
  if (name?.date === date && name.page === page) return [];
  return [problem('ARTICLE_NAME_CONTRADICTS', { file }, { article, date, page })];
}
