import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import bundled, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Unpacks the Chromium that `npm ci` brought along, with the libraries that a bare machine lacks. */
async function unpackBundled(): Promise<string> {
  const packed = fileURLToPath(
    new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium')),
  );
  const libraries = await inflate(packed);
  setupLambdaEnvironment(join(libraries, 'lib'));
  return bundled.executablePath();
}

/**
 * A Chromium to test in: the one that `CHROME_PATH` names, Playwright's own, one of the system's, or
 * the one in the npm package, which runs on Linux without anything installed.
 *
 * @throws when `CHROME_PATH` names a file that does not exist
 */
export async function browserPath(): Promise<string> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}`);
    return chosen;
  }
  return [chromium.executablePath(), ...SYSTEM].find((path) => existsSync(path)) ?? unpackBundled();
}

/** Keeps Chromium from calling home, which only makes noise where there is no network. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
