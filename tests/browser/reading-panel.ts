import { expect, type Page } from '@playwright/test';
import { CHOICES } from '../../src/components/preferences/choices.ts';

/** The page's root, on which choices stand. */
export const root = (page: Page) => page.locator('html');
/** The button of the panel. */
export const opener = (page: Page) => page.getByRole('button', { name: 'Reading preferences' });
/** The panel of the reader's choices. */
export const panel = (page: Page) => page.getByRole('dialog', { name: 'Reading preferences' });
/** A value in the panel, by the names of its choice and its own. */
export const radio = (page: Page, group: string, name: string) =>
  panel(page)
    .getByRole('group', { name: group, exact: true })
    .getByRole('radio', { name, exact: true });

/** What is chosen on a page otherwise than as usual, as it stands on its root. */
export const chosenOn = (page: Page) =>
  root(page).evaluate(
    (node, names) =>
      Object.fromEntries(Object.entries(node.dataset).filter(([name]) => names.includes(name))),
    Object.keys(CHOICES),
  );

/** Opens the panel and waits for it. */
export async function openPanel(page: Page): Promise<void> {
  await opener(page).click();
  await expect(panel(page)).toBeVisible();
}
