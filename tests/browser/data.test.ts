import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pageHeading } from './support/controls.ts';
import { changeFile } from './support/dataFile.ts';
import { downloadCsv } from './support/download.ts';
import { readFacts } from './support/facts.ts';
import { openPage } from './support/page.ts';
import { readShippedTable, readShippedTexts } from './support/shippedTable.ts';
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
      Source: ['docs.un.org 209 texts'],
      Version: [expect.stringMatching(/^[0-9a-f]{12}$/)],
      'Latest adoption': ['13 October 2023'],
      Licence: ['Facts of public record; the tables may be used freely.'],
    });
    await page.getByText('This set holds adopted texts only').waitFor();
  });

  test('gives each file of the package', async () => {
    const page = await openPage('?view=data');
    const links = page.getByRole('list', { name: 'Files of the data set' }).getByRole('link');
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
    const rows = readShippedTable('votes').length.toLocaleString('en');
    await page
      .getByText(new RegExp(`a row for each state and recorded vote · ${rows} rows · \\d+ kB`))
      .waitFor();
  });

  test('gives the whole package as one ZIP, each file as it is', async () => {
    const page = await openPage('?view=data');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download all as ZIP' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('hrc-2022-2023.zip');
    const files = unzipSync(await buffer(await download.createReadStream()));
    expect(Object.keys(files).toSorted()).toEqual(
      ['datapackage.json', 'problems.csv', 'resolutions.csv', 'states.csv', 'votes.csv'].map(
        (name) => `hrc-2022-2023/${name}`,
      ),
    );
    const votes = new TextDecoder().decode(files['hrc-2022-2023/votes.csv']);
    expect(votes).toBe(readFileSync('public/data/hrc-2022-2023/votes.csv', 'utf8'));
  });

  test('leads to its parts, and cites the version in words and for a reference manager', async () => {
    const page = await openPage('?view=data');
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: 'How to cite' })
      .click();
    expect(new URL(page.url()).hash).toBe('#cite');
    await page
      .getByText(/^Rollcall\. Human Rights Council resolutions, 2022–2023, version [0-9a-f]{12}\. /)
      .waitFor();
    await page.getByText('BibTeX', { exact: true }).click();
    await page.getByText(/^@misc\{rollcall-hrc-2022-2023-/).waitFor();
  });

  test('reckons each measure out from real votes, with what becomes of abstentions', async () => {
    const page = await openPage('?view=data');
    const table = page.getByRole('table', { name: /^Worked example: Mexico and Brazil/ });
    await table.waitFor();
    const cells = await table.getByRole('cell').allTextContents();
    const [yy = 0, ya = 0, yn = 0, , ay = 0, aa = 0, an = 0, , ny = 0, na = 0, nn = 0] = cells.map(Number);
    const n = yy + ya + yn + ay + aa + an + ny + na + nn;
    const observed = (yy + aa + nn) / n;
    const [first, second] = [
      [yy + ya + yn, ay + aa + an, ny + na + nn],
      [yy + ay + ny, ya + aa + na, yn + an + nn],
    ];
    const chance = [0, 1, 2].reduce((sum, k) => sum + (first?.[k] ?? 0) * (second?.[k] ?? 0), 0) / n ** 2;
    const kappa = page.locator('#measure-kappa');
    await kappa.getByText(`= ${chance.toFixed(3)}; `).waitFor();
    await kappa.getByText(`= ${((observed - chance) / (1 - chance)).toFixed(3)}`).waitFor();
    await kappa.getByText('Abstention and absence').waitFor();
    await page.getByText('|29 − 16| ÷ (29 + 16) = 0.289').waitFor();
    await page.getByText('(29 − (47 − 29) ÷ 2) ÷ 47 = 0.426').waitFor();
    await page.getByText('⌈(29 − 16) ÷ 2⌉ = 7').waitFor();
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
    const expected = readShippedTexts().filter(({ subjects = '' }) =>
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
