import path from 'node:path';
import type { HookParameters } from 'astro';
import { contentDigest, type Holdings } from '../holdings/index.ts';
import { CURRENT } from '../search/format/files.ts';
import { searchIndexFiles, writeSearchIndex } from '../search/index/write.ts';
import { searchNames } from './names.ts';
import { recordsOf } from './record.ts';

/** The folder of the index below the site's base path. */
const FOLDER = 'search-index';

/** The address of a file of the index; the file's path below the folder is the first group. */
const FILE_ADDRESS = new RegExp(`^[^?]*/${FOLDER}/([^?]+)`, 'u');

type PreviewServer = HookParameters<'astro:server:setup'>['server'];

const namesIn = ({ listPlaces, listTerms }: Holdings) => searchNames(listPlaces(), listTerms());

/** Writes the search index of a built site. */
export async function buildSearchIndex(holdings: Holdings, outDir: string): Promise<void> {
  await writeSearchIndex(recordsOf(holdings), namesIn(holdings), path.join(outDir, FOLDER));
}

/**
 * Answers for the files of the search index in the live preview. The index is made when it is first
 * asked for, and anew when it is asked which is current and articles, gazetteer or glossary have
 * changed; what is wrong with them is shown in its place.
 */
export function serveSearchIndex(server: PreviewServer, holdings: Holdings): void {
  let made: { of: string; files: ReturnType<typeof searchIndexFiles> } | undefined;
  const latest = async () => {
    const of = contentDigest(holdings);
    if (made?.of !== of)
      made = { of, files: searchIndexFiles(recordsOf(holdings), namesIn(holdings)) };
    return made.files;
  };
  const filesFor = (name: string) => (made && name !== CURRENT ? made.files : latest());
  server.middlewares.use((request, response, next) => {
    const name = FILE_ADDRESS.exec(request.url ?? '')?.[1];
    if (name === undefined) {
      next();
      return;
    }
    filesFor(name)
      .then((found) => {
        const bytes = found.get(name);
        response.statusCode = bytes ? 200 : 404;
        response.end(bytes);
      })
      .catch(next);
  });
}
