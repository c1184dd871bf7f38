import path from 'node:path';
import type { HookParameters } from 'astro';
import type { Holdings } from '../holdings/index.ts';
import { searchIndexFiles, writeSearchIndex } from '../search/index/write.ts';
import { recordOf } from './record.ts';

/** The folder of the index below the site's base path. */
const FOLDER = 'search-index';

/** The address of a file of the index; the file's path below the folder is the first group. */
const FILE_ADDRESS = new RegExp(`/${FOLDER}/([^?]+)`, 'u');

type PreviewServer = HookParameters<'astro:server:setup'>['server'];

/** The records of all articles, one at a time. */
function* records({ listArticles, loadArticle }: Holdings) {
  for (const { id } of listArticles()) yield recordOf(loadArticle(id));
}

/** Writes the search index of a built site. */
export async function buildSearchIndex(holdings: Holdings, outDir: string): Promise<void> {
  await writeSearchIndex(records(holdings), path.join(outDir, FOLDER));
}

/** Answers for the files of the search index in the live preview, and makes it anew after each change. */
export function serveSearchIndex(server: PreviewServer, holdings: Holdings): void {
  let made: { of: string; files: ReturnType<typeof searchIndexFiles> } | undefined;
  const files = () => {
    const of = holdings
      .listArticles()
      .map(({ digest }) => digest)
      .join();
    if (made?.of !== of) made = { of, files: searchIndexFiles(records(holdings)) };
    return made.files;
  };
  server.middlewares.use((request, response, next) => {
    const name = FILE_ADDRESS.exec(request.url ?? '')?.[1];
    if (name === undefined) {
      next();
      return;
    }
    files()
      .then((found) => {
        const bytes = found.get(name);
        response.statusCode = bytes ? 200 : 404;
        if (name.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
        response.end(bytes);
      })
      .catch(next);
  });
}
