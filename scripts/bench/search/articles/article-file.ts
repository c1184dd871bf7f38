import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Holdings } from '../../../../src/holdings/index.ts';
import { articleText, type ArticleText } from './article-text.ts';

/**
 * Reads and aligns all articles of a content folder and writes what there is to search in them, one
 * article a line, so that everything that is measured starts from the same texts.
 *
 * @param tell - is told how many articles are done, after each
 */
export function writeArticleFile(
  { listArticles, loadArticle }: Holdings,
  file: string,
  tell: (done: number) => void,
): void {
  const descriptor = openSync(file, 'w');
  try {
    for (const [at, { id }] of listArticles().entries()) {
      writeSync(descriptor, `${JSON.stringify(articleText(loadArticle(id)))}\n`);
      tell(at + 1);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Reads the first articles of a file from {@link writeArticleFile}, one at a time. */
export async function* readArticleFile(
  file: string,
  count = Infinity,
): AsyncGenerator<ArticleText> {
  let left = count;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    if (left <= 0) return;
    left -= 1;
    yield JSON.parse(line) as ArticleText;
  }
}
