import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from './support/axe.ts';
import { downloadCsv } from './support/download.ts';
import { openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { readShippedTexts } from './support/shippedTable.ts';
import { tableNamed } from './support/shownTable.ts';

const LIST = 'Resolutions';
/** So many columns that only the rows near the screen are drawn. */
const LINK = '?columns=symbol,title,date,session,meeting,subjects,outcome,tally,yes,no,abstain';
const shipped = readShippedTexts();

/** The rows that are drawn, each with its place in the table as it is read out. */
function drawnRows(page: Page): Promise<readonly { readonly place: number; readonly symbol: string }[]> {
  return tableNamed(page, LIST).evaluate((table) =>
    [...table.querySelectorAll('tbody tr:not([aria-hidden])')].map((row) => ({
      place: Number(row.ariaRowIndex),
      symbol: row.firstElementChild?.textContent ?? '',
    })),
  );
}

async function openLongList(): Promise<Page> {
  const page = await openPage(LINK);
  await tableNamed(page, LIST).locator('tbody tr[aria-rowindex]').first().waitFor();
  return page;
}

/** Goes down to the last row; on the way rows are seen, and the page gets as long as they are. */
async function goToEnd(page: Page): Promise<void> {
  await poll(async () => {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    return (await drawnRows(page)).at(-1)?.place;
  }).toBe(shipped.length + 1);
}

function expectInPlace(rows: readonly { readonly place: number; readonly symbol: string }[]) {
  // The head is the first row.
  expect(rows.map(({ symbol }) => symbol)).toEqual(rows.map(({ place }) => shipped[place - 2]?.symbol));
}

describe('a long table', () => {
  test('has the rows near the screen, and says how many there are and which these are', async () => {
    const page = await openLongList();
    expect(await tableNamed(page, LIST).getAttribute('aria-rowcount')).toBe(String(shipped.length + 1));
    const rows = await drawnRows(page);
    expect(rows.length).toBeLessThan(shipped.length / 2);
    expect(rows[0]?.place).toBe(2);
    expectInPlace(rows);
    await page.getByText('209 rows, drawn as you scroll to them').waitFor();
    await expectNoAxeViolations(page);
  });

  test('has the last row at its end, and the columns stay where they were', async () => {
    const page = await openLongList();
    const heading = tableNamed(page, LIST).getByRole('columnheader', { name: 'Outcome' });
    const before = await heading.boundingBox();
    await goToEnd(page);
    expectInPlace(await drawnRows(page));
    const after = await heading.boundingBox();
    expect(Math.abs((after?.x ?? 0) - (before?.x ?? 0))).toBeLessThan(10);
  });

  test('keeps the row that has the focus, and the Tab key goes on from there', async () => {
    const page = await openLongList();
    await tableNamed(page, LIST).locator('tbody a').nth(2).focus();
    await goToEnd(page);
    const focused = () => page.evaluate(() => document.activeElement?.closest('tr')?.ariaRowIndex);
    expect(await focused()).toBe('3');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('2');
  });

  test('is whole on paper and as CSV', async () => {
    const page = await openLongList();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect((await drawnRows(page)).map(({ symbol }) => symbol)).toEqual(shipped.map(({ symbol }) => symbol));
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await poll(async () => (await drawnRows(page)).length).toBeLessThan(shipped.length / 2);
    expect((await downloadCsv(page, LIST)).rows).toHaveLength(shipped.length);
  });

  test('comes back with Back to where the reader was', async () => {
    const page = await openLongList();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
    await poll(async () => (await drawnRows(page))[0]?.place ?? 0).toBeGreaterThan(40);
    const place = await page.evaluate(() => window.scrollY);
    await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('tbody tr[aria-rowindex] a')];
      links.find((link) => link.getBoundingClientRect().top > 200)?.click();
    });
    await page.getByRole('article').waitFor();
    await page.goBack();
    await poll(async () => Math.abs((await page.evaluate(() => window.scrollY)) - place)).toBeLessThan(100);
  });
});
