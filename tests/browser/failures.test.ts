import { describe, expect, test } from 'vitest';
import { pageHeading } from './support/controls.ts';
import { answerFile, changeFile, holdFile } from './support/dataFile.ts';
import { openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { readShownTable, tableNamed } from './support/shownTable.ts';

const FAILED = 'The votes could not be loaded';
/** The browser itself reports an answer that is no success, and a preload that nothing took up. */
const ALLOWED = [/Failed to load resource/, /was preloaded using link preload but not used/];

describe('data that cannot be had', () => {
  test.each([
    ['the list of data sets is missing', 'index.json', { status: 404 }, 'data/index.json HTTP 404'],
    ['the server fails', 'index.json', { status: 500 }, 'data/index.json HTTP 500'],
    [
      'the list is no JSON',
      'index.json',
      { body: '<!doctype html><p>Hello' },
      'data/index.json Unexpected token',
    ],
    [
      'the list is empty',
      'index.json',
      { body: '{"datasets": []}' },
      'data/index.json no data set is listed',
    ],
    ['a table is missing', 'votes.csv', { status: 404 }, 'data/hrc-2022-2023/votes.csv HTTP 404'],
    [
      'the description is no JSON',
      'datapackage.json',
      { body: 'resolutions,votes' },
      'data/hrc-2022-2023/datapackage.json Unexpected token',
    ],
  ])('is named where %s', async (_, file, answer, message) => {
    const page = await openPage('', { before: answerFile(file, answer), allow: ALLOWED });
    await pageHeading(page, FAILED).waitFor();
    const alert = page.getByRole('alert');
    expect(await alert.textContent()).toContain(message);
    expect(await alert.textContent()).toContain('Check the connection and try again.');
  });

  test('is shown once trying again succeeds', async () => {
    const page = await openPage('', { before: answerFile('states.csv', { status: 503 }), allow: ALLOWED });
    await pageHeading(page, FAILED).waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await pageHeading(page, /^209 texts adopted/).waitFor();
    expect((await readShownTable(page, 'Resolutions')).rows).toHaveLength(209);
  });

  test('is said to be on its way while the network is slow', async () => {
    const { before, release } = holdFile('votes.csv');
    const page = await openPage('?view=resolutions', { before, allow: ALLOWED });
    await page.getByRole('status').getByText('Loading the votes…').waitFor();
    expect(await tableNamed(page, 'Resolutions').count()).toBe(0);
    release();
    await tableNamed(page, 'Resolutions').waitFor();
    expect(await page.getByText('Loading the votes…').count()).toBe(0);
  });
});

describe('a part of the program that cannot be had', () => {
  test('is said in its place, and the rest of the page goes on', async () => {
    const page = await openPage('', {
      before: async (fresh) => {
        await fresh.route('**/assets/OverviewView-*.js', (route) => route.abort());
      },
      allow: [...ALLOWED, /Failed to fetch dynamically imported module/],
    });
    await page.getByRole('link', { name: 'Overview', exact: true }).click();
    await page.getByRole('heading', { name: 'Something went wrong in this page' }).waitFor();
    await page.getByRole('link', { name: 'States', exact: true }).click();
    await pageHeading(page, /states with recorded votes$/).waitFor();
    await page.unrouteAll();
    await page.goBack();
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.getByRole('figure').first().waitFor();
  });
});

describe('data with faults', () => {
  test('in a row shows the fault with file and row, and all the rest', async () => {
    const before = changeFile('votes.csv', (text) => {
      const lines = text.split('\n');
      const row = lines.findIndex((line) => line.startsWith('A-HRC-RES-50-4,MEX,'));
      return lines.with(row, 'A-HRC-RES-50-4,MEX,Q,listed').join('\n');
    });
    const page = await openPage('?view=resolution&id=A-HRC-RES-50-4', { before });
    const fault = page.getByRole('alert').filter({ hasText: 'The data has faults' });
    await fault.waitFor();
    expect(await fault.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^votes\.csv, row \d+: position is “Q”, not one of /),
    ]);
    const { rows } = await readShownTable(page, 'Per-state record');
    expect(rows).toHaveLength(46);
    expect(rows.map(([state]) => state)).not.toContain('Mexico');
  });

  test('in a heading shows what is missing, and the tables that could be read', async () => {
    const before = changeFile('votes.csv', (text) => text.replace('position', 'opinion'));
    const page = await openPage('', { before });
    await page.getByRole('alert').getByText('column position is missing; the table was not read').waitFor();
    expect((await readShownTable(page, 'Resolutions')).rows).toHaveLength(209);
  });

  test('in very many rows shows some and counts the others', async () => {
    const before = changeFile('votes.csv', (text) => text.replaceAll(',listed', ',guessed'));
    const page = await openPage('', { before });
    const fault = page.getByRole('alert').filter({ hasText: 'The data has faults' });
    await fault.waitFor();
    expect(await fault.getByRole('listitem').count()).toBe(10);
    await fault.getByText(/^and 3,\d{3} more$/).waitFor();
  });

  test('that is no table at all is not taken for one', async () => {
    const before = answerFile('resolutions.csv', { body: '<!doctype html><title>Not found</title>' });
    const page = await openPage('', { before });
    await page.getByRole('alert').getByText('The data has faults').waitFor();
    await pageHeading(page, /^0 texts/).waitFor();
    await page.getByText('No text fits.').waitFor();
  });
});

describe('a link to another data set', () => {
  test('says that it is not here and shows the one that is', async () => {
    const page = await openPage('?data=ga-1946-2019');
    await page.getByRole('status').getByText('The data set “ga-1946-2019” is not here').waitFor();
    await tableNamed(page, 'Resolutions').waitFor();
  });

  test('says nothing where it is the one that is here', async () => {
    const page = await openPage('?data=hrc-2022-2023');
    await tableNamed(page, 'Resolutions').waitFor();
    await poll(() => page.getByText('is not here').count()).toBe(0);
  });
});
