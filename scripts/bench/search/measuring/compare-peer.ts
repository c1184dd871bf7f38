import { rmSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { FOLDERS } from '../folders.ts';
import type { Peer } from '../peers/index.ts';
import type { Effort } from './effort.ts';
import type { Exam } from './exam.ts';
import { measurePeer, type PeerMeasured } from './measure-peer.ts';

/** With fewer articles than this a peer is not tried. */
const FEWEST = 250;

/** A peer, with as many articles as it could take. */
export interface Compared {
  id: string;
  settings: string;
  /** One for each way of asking; none when it failed at every size. */
  ways: PeerMeasured[];
  /** What happened with more articles. */
  failures: { articles: number; reason: string }[];
}

/** Measures a peer with all articles, or else with half of them, a quarter and so on. */
export async function comparePeer(
  openBrowser: () => Promise<Browser>,
  peer: Peer,
  examWith: (articles: number) => Exam,
  articles: number,
  effort: Effort,
): Promise<Compared> {
  const { id, settings } = peer;
  const failures: Compared['failures'] = [];
  for (let size = articles; size >= Math.min(articles, FEWEST); size = Math.floor(size / 2)) {
    const browser = await openBrowser();
    try {
      const places = { articleFile: FOLDERS.articleFile, folder: FOLDERS.peer(id) };
      const ways = await measurePeer(browser, peer, examWith(size), effort, places);
      return { id, settings, ways, failures };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      console.error(`${id} with ${size} articles: ${reason}`);
      failures.push({ articles: size, reason });
    } finally {
      await browser.close();
      // Thousands of pages, which nothing needs any more.
      rmSync(FOLDERS.peer(id), { recursive: true, force: true });
    }
  }
  return { id, settings, ways: [], failures };
}
