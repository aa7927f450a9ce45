import type { Locator, Page } from 'playwright-core';

/** Opens the menu whose button begins with a label, and gives its panel. */
export async function openMenu(page: Page, label: string): Promise<Locator> {
  const menu = page.locator('details').filter({ has: page.locator('summary').getByText(label) });
  await menu.locator('summary').click();
  return menu.getByRole('group', { name: label });
}

/** Ticks, or unticks, a choice in a menu that is open. */
export async function toggle(menu: Locator, choice: string): Promise<void> {
  await menu.getByText(choice, { exact: true }).click();
}

/** The level-one heading of a name. */
export function pageHeading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { level: 1, name });
}
