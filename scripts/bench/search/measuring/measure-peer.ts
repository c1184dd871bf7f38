import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import type { Making } from '../../build-site.ts';
import { runMeasured } from '../../child.ts';
import { begin } from '../../progress.ts';
import { openStaticHost } from '../../serving/static-host.ts';
import { makingOf } from '../building/build-index.ts';
import { sizeOf } from '../building/folder-size.ts';
import type { Peer } from '../peers/index.ts';
import { askPeer, type Asked } from './ask-peer.ts';
import type { Effort } from './effort.ts';
import type { Exam } from './exam.ts';

/** How much memory a peer's index may take while it is made, in MB. */
const HEAP = 8000;

/** What a peer came to, asked in one way. */
export interface PeerMeasured extends Asked {
  name: string;
  settings: string;
  articles: number;
  /** Size of the index on the host, in bytes. */
  size: number;
  indexing: Making;
}

/**
 * Makes a peer's page with the articles of an exam and measures it in each of its ways.
 *
 * @param folder - is emptied
 * @throws Error when the index cannot be made, or the page fails or takes too long
 */
export async function measurePeer(
  browser: Browser,
  peer: Peer,
  exam: Exam,
  effort: Effort,
  { articleFile, folder }: { articleFile: string; folder: string },
): Promise<PeerMeasured[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  begin(`${peer.id}, ${exam.articles} articles`);
  const program = path.join(import.meta.dirname, '../peers/build-peer.ts');
  const words = [peer.id, articleFile, String(exam.articles), folder];
  const made = makingOf(await runMeasured(program, words, { heap: HEAP }));
  const size = peer.indexFiles.reduce((sum, file) => sum + sizeOf(path.join(folder, file)), 0);
  const measured: PeerMeasured[] = [];
  for (const way of peer.ways) {
    const host = await openStaticHost({ '/': folder });
    const asked = await askPeer(browser, host, way, exam, effort).finally(host.close);
    const { articles } = exam;
    const { settings } = peer;
    measured.push({ name: way.name, settings, articles, ...asked, size, indexing: made });
  }
  return measured;
}
