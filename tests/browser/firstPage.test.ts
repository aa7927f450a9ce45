import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { COLOURS_KEY } from '../../src/data/colours.ts';
import { INTRODUCED_KEY } from '../../src/data/introduction.ts';
import { holdFile } from './support/dataFile.ts';
import { isTakenOver, openContext, watchFaults } from './support/page.ts';
import { tableNamed } from './support/shownTable.ts';

describe('the page that the build drew', () => {
  test('shows its first rows where no program runs', async () => {
    const page = await openBare('', { javaScriptEnabled: false });
    await page.getByRole('heading', { level: 1, name: '209 texts adopted, 71 by a recorded vote' }).waitFor();
    expect(await tableNamed(page, 'Resolutions').locator('tbody').getByRole('row').count()).toBe(25);
    await page.getByRole('link', { name: 'resolutions.csv' }).waitFor();
  });

  test('is there before the data, and is taken over as it stands', async () => {
    const { page, release, faults } = await openHeld('');
    await tableNamed(page, 'Resolutions').waitFor();
    expect(await page.locator('#root').getAttribute('inert')).toBe('');
    const first = await page.locator('tbody tr').first().elementHandle();
    release();
    await isTakenOver(page);
    await page.locator('tbody tr').nth(208).waitFor();
    expect(await first?.evaluate((row) => row === document.querySelector('tbody tr'))).toBe(true);
    await page.getByRole('searchbox').fill('50/4');
    await page.getByText(/^1 of 209 texts/).waitFor();
    // A page that does not fit what the program draws would be reported here.
    expect(faults).toEqual([]);
  });

  test('is in Chinese for a Chinese browser', async () => {
    const { page, release, faults } = await openHeld('', { locale: 'zh-CN' });
    await page.getByRole('heading', { level: 1, name: '通过209项案文' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    const first = await page.locator('tbody tr').first().elementHandle();
    release();
    await isTakenOver(page);
    await page.locator('tbody tr').nth(208).waitFor();
    expect(await first?.evaluate((row) => row === document.querySelector('tbody tr'))).toBe(true);
    expect(faults).toEqual([]);
  });

  test.each([
    ['to another view', '?view=states', {}, 'Loading the votes…'],
    ['with a choice', '?q=Yemen', {}, 'Loading the votes…'],
    ['in another language', '?lang=zh', {}, '正在载入表决记录……'],
  ])('is not shown for a link %s', async (_, search, options, loading) => {
    const { page, release } = await openHeld(search, options);
    await page.getByRole('status').getByText(loading).waitFor();
    expect(await page.locator('tbody tr').count()).toBe(0);
    release();
    await page.locator('tbody tr').first().waitFor();
  });

  test('is not shown to a reader with colours of their own', async () => {
    const { page, release } = await openHeld('', {}, { [COLOURS_KEY]: 'dark' });
    await page.getByRole('status').getByText('Loading the votes…').waitFor();
    expect(await page.locator('html').getAttribute('data-colours')).toBe('dark');
    release();
    await tableNamed(page, 'Resolutions').waitFor();
  });

  test('has no introduction for a reader who has put it away', async () => {
    const { page, release, faults } = await openHeld('', {}, { [INTRODUCED_KEY]: 'yes' });
    await tableNamed(page, 'Resolutions').waitFor();
    expect(await page.getByRole('complementary').count()).toBe(0);
    release();
    await isTakenOver(page);
    await page.locator('tbody tr').nth(208).waitFor();
    expect(await page.getByRole('complementary').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

/** Opens the page whose votes do not come before `release`; `memory` is what the device remembers. */
async function openHeld(
  search: string,
  options: BrowserContextOptions = {},
  memory: Readonly<Record<string, string>> = {},
): Promise<{ page: Page; release: () => void; faults: readonly string[] }> {
  const context = await openContext(options);
  const faults = watchFaults(context, new URL(inject('rootUrl')).origin);
  const page = await context.newPage();
  await page.addInitScript((entries) => {
    for (const [key, value] of entries) localStorage.setItem(key, value);
  }, Object.entries(memory));
  const { before, release } = holdFile('votes.csv');
  await before(page);
  await page.goto(new URL(search, inject('rootUrl')).href);
  return { page, release, faults };
}

async function openBare(search: string, options: BrowserContextOptions): Promise<Page> {
  const context = await openContext(options);
  const page = await context.newPage();
  await page.goto(new URL(search, inject('rootUrl')).href);
  return page;
}
