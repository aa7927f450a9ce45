import { describe, expect, test } from 'vitest';
import { pageHeading } from './support/controls.ts';
import { changeFile } from './support/dataFile.ts';
import { downloadCsv } from './support/download.ts';
import { readFacts } from './support/facts.ts';
import { openPage } from './support/page.ts';
import { readShippedTable } from './support/shippedTable.ts';
import { readShownTable } from './support/shownTable.ts';

const ONE_PROBLEM = '1 problem found in the sources';

describe('the page on data and methods', () => {
  test('says what the data set holds, in which version and up to when', async () => {
    const page = await openPage('?view=data');
    await pageHeading(page, 'Data and methods').waitFor();
    const votes = readShippedTable('votes').length.toLocaleString('en');
    const states = new Set(readShippedTable('votes').map(({ state }) => state)).size;
    expect(await readFacts(page)).toEqual({
      'What it holds': [`209 texts, ${votes} positions of ${states} states`],
      Version: [expect.stringMatching(/^[0-9a-f]{12}$/)],
      'Latest adoption': ['13 October 2023'],
      Licence: ['Facts of public record; the tables may be used freely.'],
    });
    await page.getByText('This set holds adopted texts only').waitFor();
  });

  test('gives each file of the package', async () => {
    const page = await openPage('?view=data');
    const links = page.getByRole('listitem').getByRole('link');
    await links.first().waitFor();
    const files = await links.allTextContents();
    expect(files.toSorted()).toEqual([
      'datapackage.json',
      'problems.csv',
      'resolutions.csv',
      'states.csv',
      'votes.csv',
    ]);
    const statuses = await links.evaluateAll((anchors) =>
      Promise.all(
        anchors.map(async (anchor) =>
          anchor instanceof HTMLAnchorElement ? (await fetch(anchor.href)).status : 0,
        ),
      ),
    );
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
  });

  test('shows each problem with its file and line, links to the text, and gives all as CSV', async () => {
    const page = await openPage('?view=data');
    await pageHeading(page, 'Data and methods').waitFor();
    const { rows } = await readShownTable(page, ONE_PROBLEM);
    expect(rows.map(([symbol, kind, , file, line]) => [symbol, kind, file, line])).toEqual([
      ['A/HRC/RES/49/6', 'Misspelt name', 'en/A-HRC-RES-49-6.en.txt', '5'],
    ]);
    const csv = await downloadCsv(page, ONE_PROBLEM);
    expect(csv.rows).toEqual(
      readShippedTable('problems').map(({ resolution_id, kind, message, source, line }) => ({
        resolution_id,
        kind,
        message,
        source,
        line,
      })),
    );
    await page.getByRole('link', { name: 'A/HRC/RES/49/6' }).click();
    await page.getByText('Problems found in its source').waitFor();
  });

  test('says so where no problem was found', async () => {
    const before = changeFile('problems.csv', (text) => `${text.split('\n')[0]}\n`);
    const page = await openPage('?view=data', { before });
    await page.getByRole('heading', { name: 'No problem was found in the sources' }).waitFor();
    expect(await page.getByRole('table', { name: 'No problem was found in the sources' }).count()).toBe(0);
  });

  test('leads from a subject to its texts', async () => {
    const page = await openPage('?view=data');
    await page.getByRole('term').getByRole('link', { name: 'Health', exact: true }).click();
    await page.getByRole('button', { name: 'Clear: Health' }).waitFor();
    const expected = readShippedTable('resolutions').filter(({ subjects = '' }) =>
      subjects.split('; ').includes('health'),
    );
    expect((await readShownTable(page, 'Resolutions')).rows.map(([symbol]) => symbol)).toEqual(
      expected.map(({ symbol }) => symbol),
    );
  });

  test('explains the words that a newcomer meets', async () => {
    const page = await openPage('?view=data');
    await page.getByRole('term').getByText('Adopted without a vote').waitFor();
    await page.getByText('No member asked for a vote: adopted by consensus.').waitFor();
  });
});
