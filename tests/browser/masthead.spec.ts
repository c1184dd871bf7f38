import { expect, test } from '@playwright/test';
import { articleIds } from './archive.ts';

const ARTICLE = `articles/${articleIds[0]!}/`;

for (const width of [320, 390, 768, 1280]) {
  for (const ui of ['en', 'zh']) {
    test(`the masthead is no pile: ${width} px, ${ui}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${ARTICLE}?ui=${ui}`);
      const tops = (selector: string) =>
        page
          .locator(selector)
          .evaluateAll(
            (nodes) => new Set(nodes.map((node) => node.getBoundingClientRect().top)).size,
          );
      expect(await tops('.masthead-nav a')).toBe(1);
      expect(await tops('.preferences > button')).toBe(1);
      const title = (await page.locator('.masthead-title').boundingBox())!;
      const buttons = (await page.locator('.preferences').boundingBox())!;
      // The choices stand beside the name, at the end of the line.
      expect(buttons.x).toBeGreaterThan(title.x + title.width);
      expect(buttons.y).toBeLessThan(title.y + title.height);
      const { height } = (await page.locator('.masthead').boundingBox())!;
      expect(height).toBeLessThan(width < 400 ? 190 : 150);
    });
  }
}
