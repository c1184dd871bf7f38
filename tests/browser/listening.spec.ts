import { expect, test, type Page } from '@playwright/test';
import { articleIds, squeeze } from './archive.ts';
import { giveVoices, type FakeVoice } from './fake-voices.ts';

const ARTICLE = `articles/${articleIds.find((id) => id.startsWith('1958'))!}/`;
const LOCAL: FakeVoice[] = [
  { lang: 'en-GB', localService: true },
  { lang: 'zh-CN', localService: true },
];

const tool = (page: Page, language: 'English' | 'Chinese') =>
  page.getByRole('button', { name: `Listen to the ${language}` });
const toolbar = (page: Page) => page.getByRole('toolbar');
const said = (page: Page) => page.evaluate(() => window.said);
const isSpeaking = (page: Page) => page.evaluate(() => window.isSpeaking());
const highlighted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join(''));

/** Opens the article at its third passage, by the keyboard. */
async function openAtThird(page: Page) {
  await page.goto(ARTICLE);
  const passage = page.locator('[data-passage]').nth(2);
  await passage.locator('.passage-number').focus();
  await expect(toolbar(page)).toBeVisible();
  return passage;
}

for (const [language, lang, voice] of [
  ['English', 'en', 'en-GB'],
  ['Chinese', 'zh-Hans', 'zh-CN'],
] as const) {
  test(`a passage is read aloud in ${language}, each sentence highlighted while it is spoken`, async ({
    page,
  }) => {
    await giveVoices(page, LOCAL);
    const passage = await openAtThird(page);
    const text = squeeze((await passage.locator(`> [lang="${lang}"]`).textContent())!);
    await tool(page, language).click();
    await expect(tool(page, language)).toHaveAttribute('aria-pressed', 'true');
    for (let turn = 0; await isSpeaking(page); turn += 1) {
      const all = await said(page);
      expect(all.length).toBe(turn + 1);
      expect(await highlighted(page)).toContain(all.at(-1)!.text);
      expect(all.at(-1)).toMatchObject({ lang, voice });
      await page.evaluate(() => {
        window.finish();
      });
    }
    const all = await said(page);
    expect(all.length).toBeGreaterThan(5);
    expect(squeeze(all.map((piece) => piece.text).join(''))).toBe(text);
    await expect(tool(page, language)).toHaveAttribute('aria-pressed', 'false');
    expect(await highlighted(page)).toBe('');
  });
}

test('listening changes nothing in the text', async ({ page }) => {
  await giveVoices(page, LOCAL);
  const passage = await openAtThird(page);
  const html = await passage.locator('> [lang="zh-Hans"]').innerHTML();
  await tool(page, 'Chinese').click();
  await expect.poll(() => isSpeaking(page)).toBe(true);
  expect(await passage.locator('> [lang="zh-Hans"]').innerHTML()).toBe(html);
});

test('the tool again, the key l again, Escape and an error stop it', async ({ page }) => {
  await giveVoices(page, LOCAL);
  await openAtThird(page);
  const stops = [
    () => tool(page, 'English').click(),
    () => page.keyboard.press('l'),
    () => page.keyboard.press('Escape'),
    () =>
      page.evaluate(() => {
        window.fail();
      }),
  ];
  for (const stop of stops) {
    const before = (await said(page)).length;
    await tool(page, 'English').click();
    await expect.poll(() => isSpeaking(page)).toBe(true);
    await stop();
    await expect(tool(page, 'English')).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(() => isSpeaking(page)).toBe(false);
    await page.waitForTimeout(100);
    expect((await said(page)).length).toBe(before + 1);
    expect(await highlighted(page)).toBe('');
  }
});

test('the key l reads what the reader sees alone or first, or where the focus is', async ({
  page,
}) => {
  await giveVoices(page, LOCAL);
  for (const [query, language] of [
    ['', 'en'],
    ['?order=zh', 'zh-Hans'],
    ['?view=zh', 'zh-Hans'],
    ['?view=en&order=zh', 'en'],
  ] as const) {
    await page.goto('about/');
    await page.evaluate(() => {
      sessionStorage.clear();
    });
    await page.goto(ARTICLE + query);
    await page.keyboard.press('j');
    await page.keyboard.press('l');
    await expect.poll(async () => (await said(page)).at(-1)?.lang).toBe(language);
  }
});

test('another passage that is listened to ends the one before', async ({ page }) => {
  await giveVoices(page, LOCAL);
  await openAtThird(page);
  await tool(page, 'English').click();
  await expect.poll(() => isSpeaking(page)).toBe(true);
  await page.keyboard.press('j');
  await expect(page.locator('.passage.current .passage-number')).toHaveText('4');
  await expect(tool(page, 'English')).toHaveAttribute('aria-pressed', 'false');
  await tool(page, 'Chinese').click();
  await expect(tool(page, 'Chinese')).toHaveAttribute('aria-pressed', 'true');
  await page.waitForTimeout(100);
  expect((await said(page)).map(({ lang }) => lang)).toEqual(['en', 'zh-Hans']);
});

test('it stops when the page is left', async ({ page }) => {
  await giveVoices(page, LOCAL);
  await openAtThird(page);
  await tool(page, 'English').click();
  await expect.poll(() => isSpeaking(page)).toBe(true);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect.poll(() => isSpeaking(page)).toBe(false);
});

test('only a language for which there is a voice is offered, also when voices come late', async ({
  page,
}) => {
  await giveVoices(page, []);
  await openAtThird(page);
  await expect(tool(page, 'English')).toHaveCount(0);
  await expect(tool(page, 'Chinese')).toHaveCount(0);
  await page.keyboard.press('l');
  await page.waitForTimeout(200);
  expect(await said(page)).toEqual([]);
  await page.evaluate(() => {
    window.bring([{ lang: 'zh_CN', localService: true }]);
  });
  await expect(tool(page, 'Chinese')).toBeVisible();
  await expect(tool(page, 'English')).toHaveCount(0);
});

test('a voice that would send the text away is not offered', async ({ page }) => {
  await giveVoices(page, [
    { lang: 'zh-CN', localService: false },
    { lang: 'en-US', localService: true },
  ]);
  await openAtThird(page);
  await expect(tool(page, 'English')).toBeVisible();
  await expect(tool(page, 'Chinese')).toHaveCount(0);
});
