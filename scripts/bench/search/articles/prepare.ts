import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { openHoldings } from '../../../../src/holdings/index.ts';
import { PROJECT, UsageError } from '../../benchmark.ts';
import { writeCorpus } from '../../corpus/index.ts';
import { begin } from '../../progress.ts';
import { FOLDERS, makeRoot } from '../folders.ts';
import type { Question } from '../questions/question.ts';
import type { Corpus } from '../questions/sample.ts';
import { openScan, type Scan } from '../scan/scan.ts';
import { readArticleFile, writeArticleFile } from './article-file.ts';

/**
 * Makes up the articles, and reads and aligns them.
 *
 * @throws Error when the folder for them holds something else
 */
export function prepareArticles(corpus: Corpus): void {
  makeRoot();
  begin('writing articles');
  const written = writeCorpus(FOLDERS.content, path.join(PROJECT, 'content'), corpus);
  if ('refused' in written) throw new Error(written.refused);
  const { holdings, problems } = openHoldings(FOLDERS.content);
  if (!holdings) throw new Error(JSON.stringify(problems));
  writeArticleFile(holdings, FOLDERS.articleFile, begin('reading and aligning', corpus.articles));
}

/**
 * Makes sure that a site has a page for each of the articles.
 *
 * @throws {UsageError} when it has not, or has pages of others
 */
export function checkSite(site: string, ids: readonly string[]): void {
  const folder = path.join(site, 'articles');
  const pages = new Set(existsSync(folder) ? readdirSync(folder) : []);
  if (pages.size !== ids.length || ids.some((id) => !pages.has(id))) {
    throw new UsageError(`${site} is no site of these ${ids.length} articles.`);
  }
}

/** What the plain scan found, and where each article begins. */
export interface Scanned {
  scan: Scan;
  /** The first passage of each article, by its id, in the order of the articles. */
  firstPassages: Record<string, number>;
}

/** Looks for all questions in all articles by reading them. */
export async function scanArticles(
  questions: readonly Question[],
  articles: number,
): Promise<Scanned> {
  const scan = openScan(questions);
  const firstPassages: Record<string, number> = {};
  const tell = begin('scanning', articles);
  let done = 0;
  for await (const { id, passages } of readArticleFile(FOLDERS.articleFile)) {
    firstPassages[id] = scan.firstPassages.at(-1)!;
    scan.add(passages);
    done += 1;
    tell(done);
  }
  return { scan, firstPassages };
}
