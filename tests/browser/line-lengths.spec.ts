import { expect, test, type Page } from '@playwright/test';
import { articleIds } from './archive.ts';
import { lineLengths, median, type Lang } from './line-lengths.ts';

const ARTICLE = `articles/${articleIds[0]!}/`;

/** Characters in a full line. */
const COMFORTABLE = { en: [60, 75], 'zh-Hans': [28, 36] } as const;

const SHOWN: Record<string, Lang[]> = {
  '': ['en', 'zh-Hans'],
  '?order=zh': ['en', 'zh-Hans'],
  '?view=en': ['en'],
  '?view=zh': ['zh-Hans'],
};

/** How many ems a column is wide: as many Chinese characters stand in a line of it. */
const columnWidth = (page: Page, lang: Lang) =>
  page
    .locator(`[data-role="paragraph"] > [lang="${lang}"] > p`)
    .first()
    .evaluate((text) => {
      const { width } = text.getBoundingClientRect();
      return width / Number.parseFloat(getComputedStyle(text).fontSize);
    });

/** Whether the browser has a Chinese font; a box in the place of a character is of any width. */
const hasChineseFont = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    canvas.font = `100px ${getComputedStyle(document.documentElement).getPropertyValue('--songti')}`;
    return canvas.measureText('国').width === 100;
  });

for (const width of [1440, 1280]) {
  for (const [asked, langs] of Object.entries(SHOWN)) {
    test(`${width} px, ${asked || 'as usual'}: lines have a comfortable length`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const id of articleIds) {
        await page.goto(`articles/${id}/${asked}`);
        for (const lang of langs) {
          const ems = await columnWidth(page, lang);
          expect(ems, `${lang} of ${id}`).toBeGreaterThanOrEqual(COMFORTABLE['zh-Hans'][0]);
          expect(ems, `${lang} of ${id}`).toBeLessThanOrEqual(COMFORTABLE['zh-Hans'][1]);
          if (lang === 'zh-Hans' && !(await hasChineseFont(page))) continue;
          const lengths = await lineLengths(page, lang);
          const [least, most] = COMFORTABLE[lang];
          expect(lengths.length, `full lines of ${id}`).toBeGreaterThan(10);
          expect(median(lengths), `${lang} of ${id}`).toBeGreaterThanOrEqual(least);
          expect(median(lengths), `${lang} of ${id}`).toBeLessThanOrEqual(most);
          // English words cannot be cut, so that lines differ by the length of a long one.
          const comfortable = lengths.filter((one) => one >= least - 5 && one <= most + 5);
          expect(comfortable.length / lengths.length, `${lang} of ${id}`).toBeGreaterThan(0.95);
        }
      }
    });
  }
}

test('where the page is narrower, lines are as long as there is room and never longer', async ({
  page,
}) => {
  for (const width of [1100, 900, 768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(ARTICLE);
    const letters = median(await lineLengths(page, 'en'));
    expect(letters, `${width} px`).toBeGreaterThan(30);
    expect(letters, `${width} px`).toBeLessThanOrEqual(COMFORTABLE.en[1]);
    const characters = await columnWidth(page, 'zh-Hans');
    expect(characters, `${width} px`).toBeGreaterThan(15);
    expect(characters, `${width} px`).toBeLessThanOrEqual(COMFORTABLE['zh-Hans'][1]);
  }
});

test('a larger text makes the columns wider, so that lines hold as much', async ({ page }) => {
  await page.setViewportSize({ width: 2000, height: 900 });
  await page.goto(ARTICLE);
  const usual = {
    letters: median(await lineLengths(page, 'en')),
    characters: await columnWidth(page, 'zh-Hans'),
  };
  for (const size of ['85', '115', '130', '150']) {
    await page.goto(`${ARTICLE}?size=${size}`);
    const letters = median(await lineLengths(page, 'en'));
    // Some browsers set letters on whole pixels, which tells in small sizes.
    expect(Math.abs(letters - usual.letters), size).toBeLessThanOrEqual(6);
    expect(await columnWidth(page, 'zh-Hans'), size).toBeCloseTo(usual.characters, 0);
  }
});
