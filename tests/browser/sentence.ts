import type { Locator, Page } from '@playwright/test';

/** The first part of a sentence with a partner, by its number and its side. */
export function sentence(page: Page, segment: number, side: 'en' | 'zh'): Locator {
  const lang = side === 'en' ? 'en' : 'zh-Hans';
  return page.locator(`.passage > [lang="${lang}"] [data-segment="${segment}"]`).first();
}

/** A place in a sentence's own words, not in a link: it may run over several lines. */
export async function pointIn(part: Locator): Promise<{ x: number; y: number }> {
  await part.evaluate((node) => {
    node.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  return part.evaluate((node) => {
    const range = document.createRange();
    const text = [...node.childNodes].find((child) => child.nodeType === Node.TEXT_NODE)!;
    range.setStart(text, 0);
    range.setEnd(text, 1);
    const { left, top, width, height } = range.getClientRects()[0]!;
    return { x: left + width / 2, y: top + height / 2 };
  });
}

/** Clicks a sentence. */
export async function click(page: Page, part: Locator): Promise<void> {
  const { x, y } = await pointIn(part);
  await page.mouse.click(x, y);
}
