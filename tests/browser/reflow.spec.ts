import { expect, test, type Page } from '@playwright/test';
import { open, pageKinds } from './page-kinds.ts';
import { smallTargets } from './small-targets.ts';
import { textFaults } from './text-faults.ts';

const PHONE = 320;
const DESK = 1280;

/** The spacing that must do no harm: https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** What readers do to a page, and how wide it is then for its layout. */
const CHANGES: readonly Change[] = [
  { what: 'as it is', widths: [PHONE, DESK] },
  { what: 'zoomed to 200 %', widths: [DESK / 2] },
  { what: 'text at 200 %', widths: [PHONE, DESK], textSize: 2 },
  { what: 'text spaced out', widths: [PHONE, DESK], styles: SPACING },
];

interface Change {
  what: string;
  widths: readonly number[];
  /** The text size that is set in the browser, as a multiple of the usual one. */
  textSize?: number;
  styles?: string;
}

/** High enough that what comes with scrolling is there. */
const HEIGHT = 2400;

async function setTextSize(page: Page, { textSize = 1 }: Change): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const fontSizes = { standard: 16 * textSize, fixed: 13 * textSize };
  await session.send('Page.setFontSizes', { fontSizes });
}

/** Changes the page that is open, until another one is. */
async function setStyles(page: Page, { styles = '' }: Change): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, styles);
}

// As many dots to a pixel of the layout as a page has that is zoomed to 200 %.
test.use({ deviceScaleFactor: 2, contextOptions: { reducedMotion: 'reduce' } });

for (const [name, kind] of pageKinds) {
  test(`${name}: no text is lost when a reader zooms, enlarges or spaces it`, async ({ page }) => {
    const found: Record<string, string[]> = {};
    for (const made of CHANGES) {
      const { what, widths } = made;
      await page.setViewportSize({ width: widths[0]!, height: HEIGHT });
      await setTextSize(page, made);
      await open(page, kind);
      await setStyles(page, made);
      for (const width of widths) {
        await page.setViewportSize({ width, height: HEIGHT });
        const faults = await textFaults(page);
        if (faults.length > 0) found[`${what}, ${width} px`] = faults;
      }
    }
    expect(found).toEqual({});
  });

  test(`${name}: a finger can hit every target`, async ({ page }) => {
    const found: Record<string, string[]> = {};
    for (const width of [390, DESK]) {
      await page.setViewportSize({ width, height: HEIGHT });
      await open(page, kind);
      const faults = await smallTargets(page);
      if (faults.length > 0) found[`${width} px`] = faults;
    }
    expect(found).toEqual({});
  });
}

test('text is really larger, and really spaced', async ({ page }) => {
  const measure = () =>
    page.evaluate(() => {
      const { fontSize, letterSpacing } = getComputedStyle(document.querySelector('main p')!);
      return { size: Number.parseFloat(fontSize), spacing: Number.parseFloat(letterSpacing) };
    });
  await page.goto('about/');
  const { size } = await measure();
  await setTextSize(page, CHANGES[2]!);
  // Not quite twice: there is a little less text size where there is less room for it.
  expect((await measure()).size).toBeGreaterThan(1.8 * size);
  await setTextSize(page, CHANGES[3]!);
  await setStyles(page, CHANGES[3]!);
  const spaced = await measure();
  expect(spaced.size).toBe(size);
  expect(spaced.spacing).toBeCloseTo(0.12 * size);
});

test('what is cut off, overlaid or too wide is found, and what is too small to hit', async ({
  page,
}) => {
  await page.setContent(`
    <p style="height: 1em; line-height: 1; overflow: hidden">shown<br />cut</p>
    <p style="margin: 0">below</p><p style="margin: -1em 0 0">above</p>
    <p style="width: 200vw">wide</p>
    <button style="width: 9px">i</button><button style="width: 9px">j</button>
    <p>Some <a href="#">words</a> of a sentence.</p>
  `);
  const faults = (await textFaults(page)).join('\n');
  for (const fault of ['cut off below: “cut”', '“below” lies upon “above”', 'px too wide'])
    expect(faults).toContain(fault);
  expect(await smallTargets(page)).toHaveLength(2);
});
