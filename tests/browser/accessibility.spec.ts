import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { articleIds } from './archive.ts';

const PAGES = {
  home: '',
  article: `articles/${articleIds[0]!}/`,
  'marked article': `articles/${articleIds[0]!}/?q=%E5%B7%A5%E5%8E%82`,
  dates: 'dates/',
  year: `dates/${articleIds[0]!.slice(0, 4)}/`,
  month: `dates/${articleIds[0]!.slice(0, 7).replace('-', '/')}/`,
  'empty search': 'search/',
  'search with hits': 'search/?q=%E9%A2%86%E5%AF%BC%E5%B9%B2%E9%83%A8',
  about: 'about/',
  help: 'help/',
  'messages for maintainers': 'help/problems/',
  'unknown address': 'nowhere/',
};

for (const [name, address] of Object.entries(PAGES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name}, ${colorScheme}: no violation that axe can find`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      if (address.includes('?q=') && address.startsWith('search/'))
        await page.locator('[data-hit]').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    });
  }
}
