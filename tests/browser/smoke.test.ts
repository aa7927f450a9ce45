import { expect, inject, test } from 'vitest';
import { openPage } from './support/page.ts';
import { tableNamed } from './support/shownTable.ts';

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

test('the page asks for each of its files once', async () => {
  const asked: string[] = [];
  const page = await openPage('', {
    before: async (fresh) => {
      fresh.on('request', (request) => asked.push(new URL(request.url()).pathname));
    },
  });
  await tableNamed(page, 'Resolutions').waitFor();
  const data = asked.filter((path) => path.startsWith('/data/'));
  expect(data.length).toBe(6);
  expect(new Set(data).size).toBe(6);
});
