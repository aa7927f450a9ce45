import { describe, expect, inject, test } from 'vitest';
import { pageHeading } from './support/controls.ts';
import { downloadCsv } from './support/download.ts';
import { openContext, openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { readShippedTable } from './support/shippedTable.ts';

const votes = readShippedTable('votes').filter(({ resolution_id: id }) => id === 'A-HRC-RES-50-4');

describe('questions asked from a cold start', () => {
  test('the breakdown of 50/4, as CSV', async () => {
    const page = await openPage();
    await page.getByRole('searchbox').fill('50/4');
    await page
      .getByRole('link', { name: /international cooperation/ })
      .first()
      .click();
    await pageHeading(page, /Enhancement of international cooperation/).waitFor();
    await page.getByText('Adopted by a recorded vote of 29 to 16, with 2 abstentions.').first().waitFor();

    const { rows } = await downloadCsv(page, 'Per-state record');
    const positions = Object.fromEntries(rows.map(({ code, position }) => [code, position]));
    expect(positions).toEqual(Object.fromEntries(votes.map(({ state, position }) => [state, position])));
    expect(rows.every(({ symbol, tally }) => symbol === 'A/HRC/RES/50/4' && tally === '29-16-2')).toBe(true);
  });

  test('send this picture to a colleague by link', async () => {
    const context = await openContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(inject('rootUrl'));
    await page.getByRole('searchbox').fill('50/4');
    await page
      .getByRole('link', { name: /international cooperation/ })
      .first()
      .click();
    const seats = page.locator('figure#seats');
    await seats.getByLabel(/^More/).click();
    await seats.getByRole('button', { name: /^Copy link/ }).click();
    await seats.getByText('Link copied').first().waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());

    const colleague = await openPage(link);
    const bySeat = { name: /^By regional group: / };
    const picture = colleague.locator('figure#seats').getByRole('group', bySeat);
    await picture.waitFor();
    const shown = await seats.getByRole('group', bySeat).getAttribute('aria-label');
    expect(await picture.getAttribute('aria-label')).toBe(shown);
    expect(shown).toContain('African');
    await poll(async () => (await colleague.locator('figure#seats').boundingBox())?.y).toBeLessThan(40);
  });
});
