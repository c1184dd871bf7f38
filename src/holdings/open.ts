import type { Problem } from '../archive/problems/problem.ts';
import type { RenderedPassage } from '../archive/renderings/index.ts';
import type { ArticleWords } from '../archive/words/index.ts';
import { readArticle, type Article } from './articles/article.ts';
import { articleLister } from './articles/list-articles.ts';
import type { ArticleSummary } from './articles/summary.ts';
import { placeOf } from './files/places.ts';
import { finishFiling } from './filing/transaction.ts';
import { ledgerPlace } from './folder/layout.ts';
import { listContent } from './folder/list-content.ts';
import { openLedgerFile } from './ledger/ledger-file.ts';
import { openReference, type Reference } from './reference/open-reference.ts';
import { openSettings } from './settings/open-settings.ts';
import type { ArchiveSettings } from './settings/shape.ts';
import { articleExaminer, type ExaminedPassage } from './translation/examine.ts';
import { archiveRenderingFinder } from './translation/renderings.ts';
import { articleWordReader } from './words/read-words.ts';

/** What pages and programs see of a content folder. Nothing of any article's text is kept. */
export interface Holdings extends Reference {
  /** What `archive.yml` says. */
  settings: ArchiveSettings;
  /**
   * All articles by date, page and slug. Called again, it reads only what has changed since.
   *
   * @throws when the folder or a document has errors, which `npm run check` would show
   */
  listArticles: () => readonly ArticleSummary[];
  /**
   * One article, read and aligned each time that it is asked for.
   *
   * @throws when there is no such article, or its document or its corrections have errors
   */
  loadArticle: (id: string) => Article;
  /**
   * The words of one article's Chinese, read each time that they are asked for.
   *
   * @throws when there is no such article, or its document has errors
   */
  readWords: (id: string) => ArticleWords;
  /** The passages of an article with their sentences aligned, and how their terms are rendered. */
  findRenderings: (article: Article) => RenderedPassage[];
  /** The same with what of the translation cannot be right. */
  examineArticle: (article: Article) => ExaminedPassage[];
}

/**
 * Opens a content folder. What its documents say is checked by `checkContent`.
 *
 * @param contentDir - its path, absolute or relative to the current folder
 * @returns the holdings, or else every problem with the settings, the gazetteer, the glossary and
 *   the names of the files
 */
export function openHoldings(contentDir: string): { holdings?: Holdings; problems: Problem[] } {
  const content = placeOf(contentDir);
  const unfinished = finishFiling(content);
  const listing = listContent(content);
  const { settings, problems: unset } = openSettings(content);
  const { reference, problems: unread } = openReference(content);
  const problems = [...unfinished, ...listing.problems, ...unset, ...unread];
  if (!settings || problems.length > 0) return { problems };

  const ledger = openLedgerFile(ledgerPlace(content));
  const listArticles = articleLister(content, ledger);
  const loadArticle = (id: string) => readArticle(content, id, ledger.rowsOf(id));
  const listIds = () => listArticles().map(({ id }) => id);
  const { listTerms } = reference;
  const findRenderings = archiveRenderingFinder(listTerms);
  const readWords = articleWordReader(content, reference);
  const examineArticle = articleExaminer(content, listIds, listTerms, findRenderings);
  const articles = { listArticles, loadArticle, readWords, findRenderings, examineArticle };
  const holdings = { settings, ...articles, ...reference };
  return { holdings, problems };
}
