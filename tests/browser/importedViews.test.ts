import { describe, expect, test } from 'vitest';
import { openMenu, pageHeading, toggle } from './support/controls.ts';
import { chooseFiles, importPanel } from './support/giveFiles.ts';
import { openPage } from './support/page.ts';
import { poll } from './support/poll.ts';

const READY = 'Your data set is ready';

const LINES = [
  'symbol,body,date,state,vote',
  'A/RES/35/1,GA,1980-12-01,USSR,no',
  'A/RES/35/1,GA,1980-12-01,Cuba,no',
  'A/RES/60/1,GA,2005-12-01,Russian Federation,yes',
  'A/RES/60/1,GA,2005-12-01,Cuba,yes',
].join('\n');

const COUNCIL = [
  'symbol,body,date,state,vote,votes in favour,votes against,total abstaining,sponsors',
  ...'China A,France Y,Russian Federation N,United Kingdom Y,United States Y,Albania Y,Brazil Y,Gabon Y,Ghana Y,Ireland Y,Kenya Y,Mexico Y,Norway Y,India A,United Arab Emirates A'
    .split(',')
    .map((vote) => `S/2022/155,SC,2022-02-25,${vote.slice(0, -2)},${vote.slice(-1)},11,1,3,Albania`),
].join('\n');

async function openWith(name: string, content: string, search: string) {
  const page = await openPage('?view=data');
  await chooseFiles(page, [{ name, content }]);
  await importPanel(page, READY).waitFor();
  await poll(() => new URL(page.url()).searchParams.get('data')).not.toBe(null);
  const { searchParams } = new URL(page.url());
  const own = `data=${searchParams.get('data')}&version=${searchParams.get('version')}`;
  await page.goto(new URL(`?${search}&${own}`, page.url()).href);
  return page;
}

describe('the line of a state that ended', () => {
  test('is joined to that of its successor where the reader chooses so, and said', async () => {
    const page = await openWith('lines.csv', LINES, 'view=compare&states=RUS,CUB');
    await page.getByRole('heading', { name: /agreed in .* 1 shared vote/ }).waitFor();
    const menu = await openMenu(page, 'Joined lines');
    await toggle(menu, 'Union of Soviet Socialist Republics counted as Russian Federation');
    await page.getByRole('heading', { name: /agreed in .* 2 shared votes/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('join')).toBe('SUN-RUS');
    await page.getByRole('button', { name: /Union of Soviet Socialist Republics counted as/ }).click();
    await page.getByRole('heading', { name: /agreed in .* 1 shared vote/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('join')).toBe(null);
  });
});

describe('the page of a vote of the Security Council', () => {
  test('names the veto, the permanent members and the sponsors', async () => {
    const page = await openWith('council.csv', COUNCIL, 'view=resolution&id=S-2022-155');
    await pageHeading(page, 'S/2022/155').waitFor();
    await page.getByText('Rejected by a recorded vote of 11 to 1, with 3 abstentions.').first().waitFor();
    await page.getByText('Vetoed by the Russian Federation').waitFor();
    await page.getByText('A text needs nine of fifteen votes in favour').waitFor();
    const listed = page.getByRole('region', { name: 'Who voted how' }).getByRole('listitem');
    await poll(() => listed.filter({ hasText: 'permanent member' }).count()).toBe(5);
    await page.getByRole('definition').filter({ hasText: 'Albania' }).first().waitFor();
  });
});

describe('a table in which a quotation mark is never closed', () => {
  test('is asked about with the row where the mark stands, and not with half the file', async () => {
    const page = await openPage('?view=data');
    const rows = Array.from({ length: 500 }, (_, index) => `A/RES/60/${index},Germany,N`).join('\n');
    await chooseFiles(page, [
      { name: 'open.csv', content: `resolution,state,position\nA/RES/60/1,"France,Y\n${rows}` },
    ]);
    const panel = importPanel(page, 'One question before this can be read');
    await panel.getByText('A quotation mark opens a cell in this row and none closes it.').waitFor();
    await panel.getByText(/^open\.csv, row 2:/).waitFor();
    await panel.getByText('These are no states that are known').waitFor();
    expect(await panel.getByText('A/RES/60/400').count()).toBe(0);
  });
});
