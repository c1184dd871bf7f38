import { expect, type Locator, type Page } from '@playwright/test';
import { articleIds } from './archive.ts';

/** A kind of page: where one is, and what must be there before it is looked at. */
export interface PageKind {
  /** Below the site's root. */
  address: string;
  shows: string;
  /** What a reader does first. */
  does?: (page: Page) => Promise<void>;
}

const [first] = articleIds;
const article = `articles/${first!}/`;
const flagged = `articles/${articleIds.find((id) => id.startsWith('1958-03-20'))!}/`;
const passages = '[data-passage]';

/** Every kind of page, and every state of one that looks different. */
export const PAGE_KINDS = {
  home: { address: '', shows: '.article-list' },
  article: { address: article, shows: passages },
  'marked article': { address: `${article}?q=工厂`, shows: `${passages} mark` },
  'article, English': { address: `${article}?view=en`, shows: `[data-view="en"] ${passages}` },
  'article, Chinese': { address: `${article}?view=zh`, shows: `[data-view="zh"] ${passages}` },
  'article, Chinese first': { address: `${article}?order=zh`, shows: `[data-order="zh"]` },
  'article, large': { address: `${article}?size=150&lines=wide`, shows: `[data-size="150"]` },
  'article, pinyin': { address: `${article}?pinyin=on`, shows: `${passages} ruby` },
  'article, flags': { address: flagged, shows: '[data-flags] .flags' },
  'article, a word open': {
    address: article,
    shows: passages,
    does: async (page) => {
      const paragraph = page.locator('[data-role="paragraph"] > [lang="zh-Hans"] p').first();
      await clickFirstCharacter(paragraph);
      await expect(page.locator('.word-card')).toBeVisible();
    },
  },
  'article, keys': {
    address: article,
    shows: passages,
    does: async (page) => {
      await page.keyboard.press('?');
      await expect(page.locator('dialog')).toBeVisible();
    },
  },
  'article, choices': {
    address: article,
    shows: passages,
    does: async (page) => {
      await page.locator('.preferences-open').click();
      await expect(page.locator('.preferences-panel')).toBeVisible();
    },
  },
  dates: { address: 'dates/', shows: '.months' },
  year: { address: `dates/${first!.slice(0, 4)}/`, shows: '.months' },
  month: { address: `dates/${first!.slice(0, 7).replace('-', '/')}/`, shows: '.article-list' },
  'empty search': { address: 'search/', shows: '[data-results]' },
  'search with hits': { address: 'search/?q=领导干部', shows: '[data-hit] mark' },
  'search without hits': { address: 'search/?q=月球 rockets', shows: '.search-parts' },
  terms: { address: 'terms/', shows: 'a[href$="/terms/shiyantian/"]' },
  term: { address: 'terms/shiyantian/', shows: 'h1' },
  about: { address: 'about/', shows: 'h1' },
  help: { address: 'help/', shows: 'h1' },
  'messages for maintainers': { address: 'help/problems/', shows: 'h2' },
  'unknown address': { address: 'nowhere/', shows: 'h1' },
  'home in Chinese': { address: '?ui=zh', shows: ':root:lang(zh)' },
} satisfies Readonly<Record<string, PageKind>>;

/** Every kind of page with its name, in the order of the table. */
export const pageKinds: readonly (readonly [string, PageKind])[] = Object.entries(PAGE_KINDS);

/** Opens a page of a kind and waits until it is at rest. */
export async function open(page: Page, { address, shows, does }: PageKind): Promise<void> {
  await page.goto(address);
  await page.locator(shows).first().waitFor({ state: 'attached' });
  // What is still being worked out is shown paler.
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await does?.(page);
}

/** Clicks on the first character of a text, wherever its lines break. */
async function clickFirstCharacter(text: Locator): Promise<void> {
  await text.scrollIntoViewIfNeeded();
  const { x, y } = await text.evaluate((element) => {
    const range = document.createRange();
    const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()!;
    range.setStart(node, 0);
    range.setEnd(node, 1);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await text.page().mouse.click(x, y);
}
