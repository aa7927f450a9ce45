import { expect, inject, test } from 'vitest';
import { openPage } from './support/page.ts';

test('the page opens at the root of a host without a fault', async () => {
  const page = await openPage();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.title()).toContain('Rollcall');
});

test('the page opens below a sub-path of a host without a fault', async () => {
  const page = await openPage('', { url: inject('subPathUrl') });
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.title()).toContain('Rollcall');
});
