import { setTimeout } from 'node:timers/promises';
import { expect, test, type Page } from '@playwright/test';
import { STORED, type Choices } from '../../src/components/preferences/choices.ts';
import { open, PAGE_KINDS } from './page-kinds.ts';

const PAGES = ['home', 'article', 'marked article', 'search with hits', 'term'] as const;
const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } };

/** What readers have chosen on an earlier visit. */
const READERS: Readonly<Record<string, Choices>> = {
  'nothing chosen': {},
  'dark ground, Chinese interface': { ground: 'dark', ui: 'zh' },
  'English alone, larger text': { view: 'en', size: '130', lines: 'wide' },
  'Chinese first, with pinyin': { order: 'zh', pinyin: 'on' },
};

/** How long a slow connection takes for each file of scripts or data, in milliseconds. */
const DELAY = 250;

interface Shift extends PerformanceEntry {
  value: number;
  sources: readonly { node?: Node }[];
}

declare global {
  // Kept in the page under test.
  var shifts: string[];
}

/** Keeps, in every page from now on, what has moved and how far. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        const moved = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 90) : node?.textContent?.slice(0, 90),
        );
        globalThis.shifts.push(`${value.toFixed(4)}: ${moved.join('  ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function slowDown(page: Page): Promise<void> {
  await page.route(/\.(?:js|json)$|search-index/, async (route) => {
    await setTimeout(DELAY);
    await route.continue();
  });
}

/** What has moved on a page of a kind until it is at rest. */
async function shiftsOf(page: Page, name: (typeof PAGES)[number]): Promise<string[]> {
  await open(page, PAGE_KINDS[name]);
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => globalThis.shifts);
}

for (const name of PAGES) {
  for (const [device, size] of Object.entries(SIZES)) {
    test.describe(`${name}, ${device}`, () => {
      test.use({ viewport: size });

      test('nothing moves while the page arrives', async ({ page }) => {
        await watchShifts(page);
        expect(await shiftsOf(page, name)).toEqual([]);
      });

      for (const [reader, choices] of Object.entries(READERS)) {
        test(`nothing moves on a slow connection: ${reader}`, async ({ page }) => {
          await watchShifts(page);
          await slowDown(page);
          await page.addInitScript(
            ([key, value]) => {
              localStorage.setItem(key, value);
            },
            [STORED, JSON.stringify(choices)] as const,
          );
          expect(await shiftsOf(page, name)).toEqual([]);
        });
      }
    });
  }
}

test('what does move is seen to move', async ({ page }) => {
  await watchShifts(page);
  await page.goto('about/');
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    document.querySelector('main')!.before(document.createElement('hr'));
  });
  await expect.poll(() => page.evaluate(() => globalThis.shifts.length)).toBeGreaterThan(0);
});
