import type { Page } from '@playwright/test';
import { withPatience } from './batches.ts';

/** How a query gets to the page. */
export type Entry =
  /** Enter: the search begins at once. */
  | 'sent'
  /** The last letter of a query that is typed: the search begins when typing pauses. */
  | 'typed';

/** How long it took until the first hit could be read, in milliseconds. */
export interface Shown {
  /** Until it stood in the page with its text. */
  there: number;
  /** Until the frame with it was painted. */
  painted: number;
}

/**
 * Puts a query to a search page that shows no hits, and waits for the first hit with text in it.
 *
 * Painted means: the browser has asked for a frame after the hit was there, and done what it does
 * for that frame.
 *
 * @throws Error when no hit comes for too long
 */
export async function timeToShow(page: Page, text: string, entry: Entry): Promise<Shown> {
  const shown = page.evaluate(
    async ({ text, entry }) => {
      const input = document.querySelector<HTMLInputElement>('input[type="search"][name="q"]')!;
      const isThere = () =>
        Array.from(document.querySelectorAll('[data-hit]')).some((hit) => hit.textContent.trim());
      if (isThere()) throw new Error('There are hits of an earlier query.');
      const there = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          observer.disconnect();
          resolve(performance.now());
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      });
      input.value = text;
      const start = performance.now();
      if (entry === 'sent') input.form!.requestSubmit();
      else input.dispatchEvent(new InputEvent('input', { bubbles: true, data: text.at(-1)! }));
      const end = await there;
      const painted = await new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            resolve(performance.now());
          };
          port2.postMessage(undefined);
        });
      });
      return { there: end - start, painted: painted - start };
    },
    { text, entry },
  );
  return withPatience(shown);
}
