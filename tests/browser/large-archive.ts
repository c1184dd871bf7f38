import { execFile, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { writeCorpus } from '../../scripts/bench/corpus/index.ts';

/** So many articles that their results take several pages. */
export const ARTICLES = 80;

/** Tests on a site with made-up articles, built and served for the worker that runs them. */
export const test = base.extend<object, { largeSite: string }>({
  largeSite: [
    // Playwright reads a fixture's needs from its first parameter.
    async ({}, use, { parallelIndex }) => {
      const folder = path.resolve('.cache', `large-archive-${parallelIndex}`);
      const content = path.join(folder, 'content');
      const written = writeCorpus(content, 'content', { articles: ARTICLES, seed: 1957 });
      if ('refused' in written) throw new Error(written.refused);
      const port = await freePort();
      const server = execFile(process.execPath, ['tests/serve-built-site.ts', String(port)], {
        env: { ...process.env, ARCHIVE_CONTENT: content, ARCHIVE_OUT: path.join(folder, 'site') },
      });
      const address = `http://localhost:${port}/`;
      try {
        await isServed(address, server);
        await use(address);
      } finally {
        server.kill();
      }
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ largeSite }, use) => {
    await use(largeSite);
  },
});

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits for the site to be built. */
async function isServed(address: string, server: ChildProcess): Promise<void> {
  let said = '';
  server.stderr?.on('data', (text: string) => (said += text));
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The large archive was not built.\n${said}`);
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
