import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { CHOICES } from '../../src/components/preferences/choices.ts';
import { articleIds } from './archive.ts';
import { giveVoices } from './fake-voices.ts';

const [ID] = articleIds;
const ARTICLE = `articles/${ID!}/`;

/** What is on an article's page while a reader does something with it, each with the way there. */
const STATES: Record<string, { part: string; reach: (page: Page) => Promise<unknown> }> = {
  'the tools of a passage, one of them in use, and a sentence with its partner': {
    part: '.passage.current',
    reach: async (page) => {
      await page.locator('[data-segment][tabindex="0"]').focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('[aria-current="true"][data-segment]')).not.toHaveCount(0);
      await page.getByRole('button', { name: 'Listen to the English' }).click();
      await expect(page.locator('.tool[aria-pressed="true"]')).toHaveCount(1);
    },
  },
  'the help about keys': {
    part: '.keys',
    reach: async (page) => {
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  'the offer to go on': {
    part: '.reading-note',
    reach: async (page) => {
      await page.evaluate((article) => {
        const passage = document.querySelectorAll('[data-passage]')[4]!.id;
        localStorage.setItem('duizhao:places', JSON.stringify([[article, passage]]));
      }, ID!);
      await page.goto('about/');
      await page.goto(ARTICLE);
      await expect(page.locator('.reading-note [role="status"]')).not.toBeEmpty();
    },
  },
};

for (const [name, { part, reach }] of Object.entries(STATES)) {
  test(`${name}: no violation that axe can find, on any ground`, async ({ page }) => {
    await giveVoices(page, [{ lang: 'en', localService: true }]);
    await page.goto(ARTICLE);
    await reach(page);
    for (const ground of CHOICES.ground) {
      await page.evaluate((value) => {
        document.documentElement.dataset.ground = value;
      }, ground);
      const { violations } = await new AxeBuilder({ page }).include(part).analyze();
      expect(
        violations.map(({ id, nodes }) => `${ground}, ${id}: ${nodes[0]?.html ?? ''}`),
      ).toEqual([]);
    }
  });
}

test('nothing of all this sends anything to another origin', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await giveVoices(page, [{ lang: 'en', localService: true }]);
  await page.goto(ARTICLE);
  for (const { reach } of Object.values(STATES)) {
    await reach(page);
    await page.keyboard.press('Escape');
  }
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
});
