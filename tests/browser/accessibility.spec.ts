import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { articleIds } from './archive.ts';

const [first] = articleIds;

/** Every kind of page: its address, and what must be there before it is looked at. */
const PAGES: Record<string, { address: string; shows: string }> = {
  home: { address: '', shows: '.article-list' },
  article: { address: `articles/${first!}/`, shows: '[data-passage]' },
  'marked article': { address: `articles/${first!}/?q=工厂`, shows: '[data-passage] mark' },
  dates: { address: 'dates/', shows: '.months' },
  year: { address: `dates/${first!.slice(0, 4)}/`, shows: '.months' },
  month: { address: `dates/${first!.slice(0, 7).replace('-', '/')}/`, shows: '.article-list' },
  'empty search': { address: 'search/', shows: '[data-results]' },
  'search with hits': { address: 'search/?q=领导干部', shows: '[data-hit] mark' },
  'search without hits': { address: 'search/?q=月球 rockets', shows: '.search-parts' },
  about: { address: 'about/', shows: 'h1' },
  help: { address: 'help/', shows: 'h1' },
  'messages for maintainers': { address: 'help/problems/', shows: 'h2' },
  'unknown address': { address: 'nowhere/', shows: 'h1' },
};

for (const [name, { address, shows }] of Object.entries(PAGES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name}, ${colorScheme}: no violation that axe can find`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await page.locator(shows).first().waitFor({ state: 'attached' });
      // What is still being worked out is shown paler.
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    });
  }
}
