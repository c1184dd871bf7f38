import { createServer, type AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { browserPath, QUIET } from '../browser-path.ts';

/** What Lighthouse marks, by its own names. */
export type Category = 'accessibility' | 'best-practices' | 'performance' | 'seo';

/** A browser in which Lighthouse looks at pages, one at a time. */
export interface Auditor {
  /** Of the browser, such as `156.0.8078.79`. */
  version: string;
  /**
   * Loads a page as a phone on a slow connection would, which Lighthouse simulates.
   *
   * @param address - whole, with its origin
   * @throws Error when the page could not be looked at
   */
  audit: (address: string, categories: readonly Category[]) => Promise<Result>;
  close: () => Promise<void>;
}

/**
 * Opens a browser with nothing kept from before. Lighthouse reports to nobody: as a module it has no
 * reporting of errors, and the browser is told not to call home.
 */
export async function openAuditor(): Promise<Auditor> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: [...QUIET, `--remote-debugging-port=${port}`],
  });
  return {
    version: browser.version(),
    audit: async (address, categories) => {
      const options: Flags = { port, logLevel: 'error', onlyCategories: [...categories] };
      const result = (await lighthouse(address, options))?.lhr;
      if (!result || result.runtimeError) {
        throw new Error(
          `${address}: ${result?.runtimeError?.message ?? 'Lighthouse says nothing.'}`,
        );
      }
      return result;
    },
    close: () => browser.close(),
  };
}

/** A port of this machine that nobody has taken just now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
