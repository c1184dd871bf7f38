import { expect, test } from '@playwright/test';
import { answered, count, facet, narrowedTo, openSearch, parts, valuesOf } from './search-page.ts';

/** Found in every article of the archive. */
const QUERY = '领导';

for (const name of ['years', 'lang', 'places', 'terms']) {
  test(`each count of ${name} is the number of articles that the filter leaves`, async ({
    page,
  }) => {
    await openSearch(page, { q: QUERY });
    const values = facet(page, name);
    if (name === 'places' || name === 'terms') await values.locator('summary').click();
    const counted = await valuesOf(values);
    expect(counted.length).toBeGreaterThan(0);
    for (const { value, articles } of counted.slice(0, 3)) {
      const control = values.locator(`input[value="${value}"]`);
      await control.check();
      await answered(page);
      await expect(parts(page).groups).toHaveCount(articles);
      await expect(control).toBeChecked();
      expect(narrowedTo(page)).toHaveLength(1);
      await parts(page).chips.click();
      await answered(page);
      await expect(control).not.toBeChecked();
      expect(narrowedTo(page)).toEqual([]);
    }
  });
}

test('a month is chosen under its year and takes its place', async ({ page }) => {
  await openSearch(page, { q: QUERY });
  const years = facet(page, 'years');
  const [first] = await valuesOf(years);
  await years.locator(`input[value="${first!.value}"]`).check();
  await answered(page);
  expect(narrowedTo(page)).toEqual([['year', first!.value]]);
  const months = years.locator('.facet-months');
  await expect(months).toHaveCount(0);
  await page.getByRole('button', { name: `Months of ${first!.value}` }).click();
  const within = await valuesOf(months);
  expect(within.reduce((sum, { articles }) => sum + articles, 0)).toBe(first!.articles);

  await months.locator('input').first().check();
  await answered(page);
  expect(narrowedTo(page)).toEqual([['year', within[0]!.value]]);
  await expect(parts(page).groups).toHaveCount(within[0]!.articles);
  for (const time of await page.locator('.hit-group time').all()) {
    expect(await time.getAttribute('datetime')).toContain(within[0]!.value);
  }
});

test('the months of a chosen month are unfolded, and stay so for whoever gives it up', async ({
  page,
}) => {
  await openSearch(page, { q: QUERY, year: '1960-06' });
  const june = facet(page, 'years').locator('input[value="1960-06"]');
  await expect(june).toBeChecked();
  await june.focus();
  await page.keyboard.press('Space');
  await answered(page);
  expect(narrowedTo(page)).toEqual([]);
  await expect(june).not.toBeChecked();
  await expect(june).toBeFocused();
});

test('the focus stays among the filters when the chosen one is gone', async ({ page }) => {
  await openSearch(page, { q: QUERY, year: '1901' });
  const years = facet(page, 'years');
  await years.locator('input[value="1901"]').focus();
  await page.keyboard.press('Space');
  await answered(page);
  await expect(years.locator('input[value="1901"]')).toHaveCount(0);
  await expect(years.locator('input').first()).toBeFocused();
});

test('a bar of the time-line says what it finds and takes its month on and off', async ({
  page,
}) => {
  await openSearch(page, { q: QUERY });
  const all = await count(page);
  const labels = await parts(page).bars.evaluateAll((bars) => bars.map((bar) => bar.ariaLabel!));
  expect(labels.length).toBeGreaterThan(1);
  expect(labels.every((label) => /^\w+ \d{4}: \d+ passages?$/.test(label))).toBe(true);
  const counts = labels.map((label) => Number.parseInt(label.split(': ')[1]!, 10));
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(all);

  const bar = parts(page).bars.first();
  await bar.click();
  await answered(page);
  expect(await count(page)).toBe(counts[0]);
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
  await expect(bar).toBeFocused();
  await expect(parts(page).status).toContainText(`of ${all} passages without the filters`);
  await page.keyboard.press('ArrowRight');
  await expect(parts(page).bars.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await answered(page);
  expect(await count(page)).toBe(counts[0]! + counts[1]!);
  await bar.click();
  await answered(page);
  expect(await count(page)).toBe(counts[1]);
});

test('several filters at once: all in the address, each to be taken away, the way back', async ({
  page,
}) => {
  await openSearch(page, { q: QUERY, lang: 'zh', sort: 'newest' });
  await facet(page, 'places').locator('summary').click();
  await facet(page, 'places').locator('input').first().check();
  await answered(page);
  const place = (await valuesOf(facet(page, 'places')))[0]!.value;
  await facet(page, 'years').locator('input').first().check();
  await answered(page);
  const narrowed = narrowedTo(page);
  expect(narrowed.map(([name]) => name)).toEqual(['lang', 'year', 'place', 'sort']);
  expect(narrowed).toContainEqual(['place', place]);
  await expect(parts(page).chips).toHaveCount(3);
  const text = await parts(page).results.innerText();
  const found = await parts(page).status.innerText();

  await page.reload();
  await answered(page);
  expect(narrowedTo(page)).toEqual(narrowed);
  await expect(parts(page).status).toHaveText(found);
  expect(await parts(page).results.innerText()).toBe(text);
  await expect(facet(page, 'places').locator(`input[value="${place}"]`)).toBeChecked();

  await page.goBack();
  await answered(page);
  await expect(parts(page).chips).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await answered(page);
  expect(narrowedTo(page)).toEqual([['sort', 'newest']]);
});

test('oldest and newest first', async ({ page }) => {
  await openSearch(page, { q: QUERY });
  const dates = () =>
    page
      .locator('.hit-group time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  await page.getByLabel('Order').selectOption('oldest');
  await answered(page);
  const oldest = await dates();
  expect(oldest.length).toBeGreaterThan(2);
  expect(oldest).toEqual(oldest.toSorted());
  await page.getByLabel('Order').selectOption('newest');
  await answered(page);
  expect(await dates()).toEqual(oldest.toReversed());
});

test('a language has only passages that hold the query in it', async ({ page }) => {
  await openSearch(page, { q: '66.4%' });
  const all = await count(page);
  for (const [lang, side] of [
    ['en', 'en'],
    ['zh', 'zh-Hans'],
  ]) {
    await openSearch(page, { q: '66.4%', lang: lang! });
    expect(await count(page)).toBeLessThanOrEqual(all);
    expect(await count(page)).toBeGreaterThan(0);
    for (const hit of await parts(page).hits.all()) {
      await expect(hit.locator(`[lang="${side}"] mark`).first()).toBeVisible();
    }
  }
});

test('when only the filters leave nothing, the page says so and takes them away', async ({
  page,
}) => {
  await openSearch(page, { q: QUERY, year: '1901' });
  await expect(parts(page).status).toHaveText('Nothing found with these filters');
  await expect(page.locator('search-page')).toContainText('Without the filters there are');
  await page.getByRole('button', { name: 'Remove the filters' }).click();
  await answered(page);
  expect(narrowedTo(page)).toEqual([]);
  expect(await count(page)).toBeGreaterThan(0);
});

test('on a phone the facets are behind a button that counts the filters', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openSearch(page, { q: QUERY, lang: 'zh' });
  const button = page.locator('.search-narrow');
  await expect(button).toHaveText('Narrow down (1)');
  await expect(page.getByRole('region', { name: 'Narrow down' })).toBeHidden();
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const place = facet(page, 'places');
  await place.locator('summary').click();
  await place.locator('input').last().check();
  await answered(page);
  await expect(place.locator('input:checked')).toBeInViewport();
  await expect(button).toHaveText('Narrow down (2)');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  await page.getByRole('button', { name: 'Show the results' }).click();
  await expect(facet(page, 'years')).toBeHidden();
  await expect(parts(page).results).toBeFocused();
});

test('a name that the archive knows otherwise is offered with its count and never mixed in', async ({
  page,
}) => {
  await openSearch(page, { q: 'Tientsin', lang: 'zh' });
  await expect(parts(page).hits).toHaveCount(0);
  const other = parts(page).also.getByRole('link', { name: '天津' });
  await expect(parts(page).also).toHaveText(/^also as 天津 \(\d+ passages?\)/);
  const said = Number(/天津 \((\d+)/.exec(await parts(page).also.innerText())![1]);
  await other.click();
  await answered(page);
  expect(await count(page)).toBe(said);
  expect(said).toBeGreaterThan(0);
  await expect(parts(page).box).toHaveValue('天津');
  expect(narrowedTo(page)).toEqual([['lang', 'zh']]);
  await page.goBack();
  await expect(parts(page).box).toHaveValue('Tientsin');
});
