import type { Page } from '@playwright/test';

declare global {
  // Kept in the page under measurement.
  var firstHitAt: number | undefined;
}

/** Runs in a page before all else: keeps when its first hit had a text. */
export function keepArrival(): void {
  const observer = new MutationObserver(() => {
    const hit = document.querySelector('[data-hit]');
    if (!hit?.textContent.trim()) return;
    globalThis.firstHitAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}

/**
 * When the first hit of a page had a text, in milliseconds since the visit began.
 *
 * @throws Error when it never had one
 */
export async function arrivalIn(page: Page): Promise<number> {
  const at = await page.evaluate(() => globalThis.firstHitAt);
  if (at === undefined) throw new Error(`${page.url()} has shown no hit.`);
  return at;
}
