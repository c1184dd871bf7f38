import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserPath, QUIET } from './scripts/bench/browser-path.ts';

const PORT = 4389;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  reporter: [['list']],
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${PORT}/`,
    launchOptions: { executablePath: await browserPath(), args: QUIET },
  },
  webServer: {
    command: `node tests/serve-built-site.ts ${PORT}`,
    // The tests look at a site of their own making, never at one that happens to lie in dist/.
    env: { ARCHIVE_OUT: path.resolve('.cache/test-site') },
    url: `http://localhost:${PORT}/`,
    timeout: 180_000,
  },
});
