import type { Browser } from '@playwright/test';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Making } from '../../build-site.ts';
import { openStaticHost } from '../../serving/static-host.ts';
import type { Scanned } from '../articles/prepare.ts';
import { buildIndex } from '../building/build-index.ts';
import { sizeOf } from '../building/folder-size.ts';
import { FOLDERS } from '../folders.ts';
import type { Effort } from './effort.ts';
import type { Exam } from './exam.ts';
import { measureSite, type SiteMeasured } from './measure-site.ts';

/** The search of a site with the index of so many articles. */
export interface SiteAt extends SiteMeasured {
  /** The index alone, from articles that are read already. */
  indexing: Making;
  /** Size of the index on the host, in bytes. */
  size: number;
}

/**
 * Makes the index of the first articles by itself, and measures a site's search: with this index,
 * or with the site's own when it is of all articles.
 *
 * @param site - the folder of the whole site
 */
export async function measureAt(
  openBrowser: () => Promise<Browser>,
  site: string,
  { firstPassages }: Scanned,
  exam: Exam,
  effort: Effort,
  words: readonly string[],
): Promise<SiteAt> {
  const folder = FOLDERS.index(exam.articles);
  const indexing = await buildIndex(FOLDERS.content, folder, exam.articles);
  const index = path.join(folder, 'search-index');
  const isWhole = exam.articles === Object.keys(firstPassages).length;
  const host = await openStaticHost({ '/': site, ...(!isWhole && { '/search-index/': index }) });
  const browser = await openBrowser();
  try {
    const measured = await measureSite(browser, { host, firstPassages }, exam, effort, words);
    return { ...measured, indexing, size: sizeOf(index) };
  } finally {
    await browser.close();
    host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
