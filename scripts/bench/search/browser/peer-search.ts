import type { Page } from '@playwright/test';
import type { PeerPage } from '../peers/peer.ts';
import { withPatience } from './batches.ts';

/** A peer's search in its page. */
export interface PeerSearch {
  /** The numbers of all articles that each text finds. */
  search: (texts: readonly string[]) => Promise<number[][]>;
  /** How long it takes as far as the titles of the first ten articles, in milliseconds. */
  show: (texts: readonly string[]) => Promise<number[]>;
}

/** Opens a peer in its page. Nothing of its index is loaded before the first text. */
export async function openPeerSearch(page: Page, address: string): Promise<PeerSearch> {
  await page.goto(address);
  const handle = await page.evaluateHandle(() => {
    const { openPeer } = globalThis as unknown as { openPeer: () => Promise<PeerPage> };
    let opened: Promise<PeerPage> | undefined;
    return {
      open: () => (opened ??= openPeer()),
    };
  });
  return {
    search: (texts) =>
      handle.evaluate(async ({ open }, texts) => {
        const found = [];
        for (const text of texts) found.push(await (await open()).search(text));
        return found;
      }, texts),
    show: (texts) =>
      withPatience(
        handle.evaluate(async ({ open }, texts) => {
          const times = [];
          for (const text of texts) {
            const start = performance.now();
            await (await open()).show(text);
            times.push(performance.now() - start);
          }
          return times;
        }, texts),
      ),
  };
}
