import type { Locator, Page } from '@playwright/test';
import type { ArticleWords, Word } from '../../src/archive/words/model.ts';
import { articleIds } from './archive.ts';

/** An article with words, terms and linked sentences. */
export const ARTICLE = `articles/${articleIds.find((id) => id.startsWith('1960-08-09'))!}/`;

/** Blocks of Chinese text. */
export const BLOCKS = '[data-passage] > [lang="zh-Hans"]:not([data-absent]) > *';

/** A place in the Chinese text: the block, from 0, and the UTF-16 unit in it. */
export interface Place {
  block: number;
  from: number;
}

/** A word where it stands. */
export interface PlacedWord extends Place {
  word: Word;
}

/** The card that explains a word. */
export const card = (page: Page): Locator => page.locator('.word-card');

/** The word that the card is about. */
export const cardWord = (page: Page): Locator => card(page).locator('.word-card-word');

/** What is read out of the card. */
export const readOut = (page: Page): Locator => page.locator('look-up [role="status"]');

/** What is served about the words of the article. */
export async function servedWords(page: Page): Promise<ArticleWords> {
  const response = await page.request.get(`${ARTICLE}words.json`);
  return (await response.json()) as ArticleWords;
}

/** The words of the article that is shown, in reading order. */
export async function placedWords(page: Page): Promise<PlacedWord[]> {
  const { words, blocks } = await servedWords(page);
  const ids = await page
    .locator(BLOCKS)
    .evaluateAll((all) => all.map((block) => block.id || block.closest('[data-passage]')!.id));
  return ids.flatMap((id, block) => {
    let from = 0;
    return (blocks[id] ?? []).flatMap((part) => {
      const at = from;
      const word = words[part];
      from += word ? word.text.length : -part;
      return word ? [{ word, block, from: at }] : [];
    });
  });
}

/** A word of running text that the dictionary explains and that is no term. */
export async function plainWord(page: Page): Promise<PlacedWord> {
  const placed = await placedWords(page);
  return placed.find(
    ({ word, block, from }) =>
      block > 2 && from > 0 && word.text.length === 2 && word.glosses.length > 1 && !word.term,
  )!;
}

/** A word of running text that is a term as a whole. */
export async function termWord(page: Page): Promise<PlacedWord> {
  const { terms } = await servedWords(page);
  const placed = await placedWords(page);
  return placed.find(
    ({ word: { text, term }, block }) => block > 2 && term && terms[term]!.zh === text,
  )!;
}

/**
 * Brings a place of the Chinese text into view and gives the middle of its character.
 *
 * @param height - how far down the viewport it is brought, 0 to 1
 */
export async function pointAt(
  page: Page,
  { block, from }: Place,
  height = 0.5,
): Promise<{ x: number; y: number }> {
  return page
    .locator(BLOCKS)
    .nth(block)
    .evaluate(
      (element, { from, height }) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let left = from;
        let node = walker.nextNode() as Text;
        for (; left >= node.data.length; node = walker.nextNode() as Text) left -= node.data.length;
        const range = document.createRange();
        range.setStart(node, left);
        range.setEnd(node, left + 1);
        const { top } = range.getBoundingClientRect();
        scrollBy({ top: top - height * innerHeight, behavior: 'instant' });
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      { from, height },
    );
}

/** Clicks a character of the Chinese text. */
export async function clickAt(page: Page, place: Place, height?: number): Promise<void> {
  const { x, y } = await pointAt(page, place, height);
  await page.mouse.click(x, y);
}

/** The stretches that are highlighted on the page. */
export async function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('looked-up') ?? [])].map((range) => (range as Range).toString()),
  );
}

/** Asks for the words of a passage, as the tool for it does. */
export async function lookUp(passage: Locator): Promise<void> {
  await passage.evaluate((detail) => {
    document.dispatchEvent(new CustomEvent('look-up', { detail }));
  });
}
