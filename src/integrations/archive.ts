import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { environment, holdings } from '../site/archive.ts';
import { buildSearchIndex, serveSearchIndex } from './search-index.ts';

/**
 * Ties the archive to Astro: builds the search index beside the pages, makes sure that every document
 * has its page, and keeps the live preview up to date.
 */
export default function archiveIntegration(): AstroIntegration {
  return {
    name: 'archive',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(environment.contentDir).on('all', (_, file) => {
          if (file.startsWith(environment.contentDir)) server.ws.send({ type: 'full-reload' });
        });
        serveSearchIndex(server, holdings);
      },
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        await assertPages(out, holdings.listArticles().length);
        await buildSearchIndex(holdings, out);
      },
    },
  };
}

/** A page that was silently left out would be a document silently lost. */
async function assertPages(out: string, expected: number): Promise<void> {
  const pages = expected === 0 ? [] : await readdir(`${out}/articles`);
  if (pages.length !== expected)
    throw new Error(`${expected} documents, but ${pages.length} article pages were built.`);
}
