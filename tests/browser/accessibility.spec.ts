import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { CHOICES } from '../../src/components/preferences/choices.ts';
import { faintTexts } from './faint-texts.ts';
import { open, PAGE_KINDS, pageKinds } from './page-kinds.ts';

// Some dozen looks at each page.
test.setTimeout(120_000);

const GROUNDS = CHOICES.ground.filter((ground) => ground !== 'auto');
const WIDTHS = [320, 768, 1440];

// Colours on their way from one ground to the next are nobody's choice.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What axe is to look at. */
const LOOKS = {
  everything: {},
  /** All that another ground changes. */
  colours: { runOnly: ['color-contrast', 'link-in-text-block'] },
  /** Where colours are forced axe cannot tell what is painted: see `faintTexts`. */
  'all but contrast': { rules: { 'color-contrast': { enabled: false } } },
};

/** What axe finds, a line each. Its own pages for gathering results would only cost time. */
async function violations(page: Page, look: keyof typeof LOOKS): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ ...LOOKS[look], resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('  ')}`);
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
}

for (const [name, kind] of pageKinds) {
  test(`${name}: no violation that axe can find, at any width, on any ground`, async ({ page }) => {
    await open(page, kind);
    const found: Record<string, string[]> = {};
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const ground of GROUNDS) {
        await page.evaluate((chosen) => {
          document.documentElement.dataset.ground = chosen;
        }, ground);
        await settled(page);
        const faults = await violations(page, ground === GROUNDS[0] ? 'everything' : 'colours');
        if (faults.length > 0) found[`${ground}, ${width} px`] = faults;
      }
    }
    await page.emulateMedia({ forcedColors: 'active' });
    await settled(page);
    const faults = [...(await violations(page, 'all but contrast')), ...(await faintTexts(page))];
    if (faults.length > 0) found['the reader’s own colours'] = faults;
    expect(found).toEqual({});
  });
}

test('the grounds differ, so that each has been looked at', async ({ page }) => {
  await page.goto('');
  const papers = new Set<string>();
  for (const ground of GROUNDS) {
    await page.goto(`?ground=${ground}`);
    papers.add(
      await page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.documentElement);
        return `${backgroundColor} ${color}`;
      }),
    );
  }
  expect(papers.size).toBe(GROUNDS.length);
});

test('a text that is hardly seen is found', async ({ page }) => {
  await page.setContent(
    '<p>seen</p><div style="background: #888"><p style="color: #777">faint</p>',
  );
  expect(await faintTexts(page)).toEqual([expect.stringContaining('faint')]);
  expect(await violations(page, 'colours')).toEqual([expect.stringContaining('faint')]);
});

test('Chinese alone has the headings that the English has beside it', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 });
  await open(page, PAGE_KINDS.article);
  await expect(heading).toHaveText(/[a-z]/u);
  await open(page, PAGE_KINDS['article, Chinese']);
  await expect(heading).toHaveText(/\p{Script=Han}/u);
});
