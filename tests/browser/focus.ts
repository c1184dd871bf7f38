import { expect, type Page } from '@playwright/test';

/** What is said of what has the focus. */
interface Focused {
  /** What it is, for the message of a failure. */
  what: string;
  isMarked: boolean;
  isInView: boolean;
}

/** Presses keys one after another; after each of them the reader must see where the focus is. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await expectFocusSeen(page, key);
  }
}

/** Expects that the reader sees where the focus is. */
export async function expectFocusSeen(page: Page, after = ''): Promise<void> {
  await expect(async () => {
    const { what, ...seen } = await focused(page);
    expect(seen, `the focus after ${after}: ${what}`).toEqual({ isMarked: true, isInView: true });
  }).toPass({ timeout: 5000 });
}

/**
 * The mark is a frame or a line: of the element, of something that is made beside its text, or of the
 * control around it. The page as a whole needs none, which is where a new page begins.
 */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    if (element.matches('body, main')) return { what: 'page', isMarked: true, isInView: true };
    const isClear = (colour: string): boolean => /rgba\(.*, 0\)|transparent/u.test(colour);
    const isFramed = ({ outlineStyle, outlineWidth, outlineColor }: CSSStyleDeclaration): boolean =>
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 && !isClear(outlineColor);
    const hasLine = ({ content, borderInlineStartWidth }: CSSStyleDeclaration): boolean =>
      content !== 'none' && Number.parseFloat(borderInlineStartWidth) > 1;
    const isSeen = (seen: Element): boolean => {
      const { top, bottom, left, right } = seen.getBoundingClientRect();
      return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    };
    const around = element.parentElement ?? element;
    const styles = [
      getComputedStyle(element),
      getComputedStyle(element, '::before'),
      getComputedStyle(element, '::after'),
      getComputedStyle(around),
    ];
    return {
      what: element.outerHTML.slice(0, 120),
      isMarked: styles.some(isFramed) || styles.slice(1, 3).some(hasLine),
      isInView: [element, around].some(isSeen),
    };
  });
}

/** Goes on with the tab key until something has the focus. */
export async function tabTo(page: Page, selector: string, most = 40): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if ((await page.locator(selector).and(page.locator(':focus')).count()) > 0) return;
    await press(page, 'Tab');
  }
  await expect(page.locator(selector).and(page.locator(':focus'))).toHaveCount(1);
}
