import { expect, inject, test } from 'vitest';
import { pageHeading } from './support/controls.ts';
import { downloadCsv } from './support/download.ts';
import { openPage } from './support/page.ts';
import { readShownTable, tableNamed } from './support/shownTable.ts';

test('below a sub-path the list, a text and its CSV are all there, in both languages', async () => {
  const url = inject('subPathUrl');
  const page = await openPage('', { url });
  await tableNamed(page, 'Resolutions').waitFor();
  expect((await readShownTable(page, 'Resolutions')).rows).toHaveLength(209);
  await page.getByRole('link', { name: 'A/HRC/RES/50/4', exact: true }).click();
  await pageHeading(page, /^Enhancement of international cooperation/).waitFor();
  expect(page.url()).toBe(`${url}?view=resolution&id=A-HRC-RES-50-4`);
  expect((await downloadCsv(page, 'Per-state record')).rows).toHaveLength(47);
  await page.reload();
  await page.getByRole('button', { name: '中文' }).click();
  await pageHeading(page, '加强人权领域的国际合作').waitFor();
});

test('below a sub-path the files of the data package are there', async () => {
  const page = await openPage('?view=data', { url: inject('subPathUrl') });
  const link = page.getByRole('link', { name: 'resolutions.csv' });
  await link.waitFor();
  const address = new URL((await link.getAttribute('href')) ?? '', page.url());
  expect((await fetch(address)).status).toBe(200);
});
