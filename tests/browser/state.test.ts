import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageHeading } from './support/controls.ts';
import { downloadCsv, readDownload } from './support/download.ts';
import { readFacts } from './support/facts.ts';
import { openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { readShippedTable } from './support/shippedTable.ts';
import { readColumn, readShownTable, sortBy, tableNamed } from './support/shownTable.ts';

const POSITIONS = { Y: 'In favour', A: 'Abstaining', N: 'Against', X: 'Not voting' } as const;
const votes = readShippedTable('votes');

function countVotes(state: string, position: string): number {
  return votes.filter((vote) => vote.state === state && vote.position === position).length;
}

async function openState(code: string): Promise<Page> {
  const page = await openPage(`?view=state&state=${code}`);
  await tableNamed(page, 'Its votes').waitFor();
  return page;
}

async function shownCounts(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('figure', { name: /recorded votes$/ })
    .getByRole('listitem')
    .allTextContents();
}

describe('the page of a state', () => {
  test('gives the terms, the group and the names of Mexico', async () => {
    const page = await openState('MEX');
    await pageHeading(page, 'Mexico').waitFor();
    expect(await readFacts(page)).toEqual({
      'Member of the Human Rights Council': [
        '19 June 2006 – 31 December 2012',
        '1 January 2014 – 31 December 2016',
        '1 January 2018 – 31 December 2023',
        '1 January 2025 – 31 December 2027',
      ],
      'Regional group': ['Latin American and Caribbean States'],
      'In the other official languages': ['Mexique', 'México', 'Мексика', '墨西哥', 'المكسيك'],
    });
    await poll(() => page.title()).toBe('Mexico – Rollcall');
  });

  test.each(['MEX', 'CUB', 'USA'])('counts the votes of %s as they stand in the data', async (code) => {
    const page = await openState(code);
    const expected = Object.entries(POSITIONS)
      .map(([position, words]) => ({ count: countVotes(code, position), words }))
      .filter(({ count }) => count > 0)
      .map(({ count, words }) => `${count} ${words}`);
    expect(await shownCounts(page)).toEqual(expected);
    const all = votes.filter(({ state }) => state === code).length;
    await page.getByRole('heading', { name: `${all} recorded votes` }).waitFor();
  });

  test('says that Cuba once did not vote', async () => {
    const page = await openState('CUB');
    expect(await shownCounts(page)).toContain('1 Not voting');
    const { rows } = await readShownTable(page, 'Its votes');
    expect(rows.filter((row) => row.includes('Not voting')).map(([symbol]) => symbol)).toEqual([
      'A/HRC/RES/54/35',
    ]);
  });

  test('lists every vote with its position, and gives them as CSV', async () => {
    const page = await openState('MEX');
    expect(await sortBy(page, 'Its votes', 'Position')).toBe('ascending');
    const shown = await readColumn(page, 'Its votes', 'Symbol');
    expect(shown).toHaveLength(71);
    const { fileName, header, rows } = await downloadCsv(
      page,
      'Every vote of Mexico: 50 in favour, 21 abstaining',
    );
    expect(fileName).toBe('rollcall-hrc-2022-2023-MEX.csv');
    expect(header).toEqual(['symbol', 'title', 'date', 'position', 'outcome', 'tally', 'status', 'source']);
    expect(rows.map(({ symbol }) => symbol)).toEqual(shown);
    const idBySymbol = new Map(readShippedTable('resolutions').map(({ symbol, id }) => [symbol, id]));
    const positionById = new Map(
      votes.filter(({ state }) => state === 'MEX').map((vote) => [vote.resolution_id, vote.position]),
    );
    for (const { symbol, position } of rows) expect(position).toBe(positionById.get(idBySymbol.get(symbol)));
  });

  test('leads to each text', async () => {
    const page = await openState('MEX');
    await tableNamed(page, 'Its votes').getByRole('link', { name: 'A/HRC/RES/50/4', exact: true }).click();
    await pageHeading(page, /^Enhancement of international cooperation/).waitFor();
  });

  test('says of a state without votes that it has none', async () => {
    const page = await openPage('?view=state&state=AFG');
    await pageHeading(page, 'Afghanistan').waitFor();
    await page.getByText('No recorded votes').waitFor();
    expect(await tableNamed(page, 'Its votes').count()).toBe(0);
  });

  test.each([
    ['a code of no state here', 'QQQ', 'This data set has no votes of a state with the code “QQQ”.'],
    ['text that is no code', 'Mexico', 'The link names no state.'],
  ])('says what is wrong with %s', async (_, code, message) => {
    const page = await openPage(`?view=state&state=${code}`);
    await pageHeading(page, 'No such state').waitFor();
    await page.getByText(message).waitFor();
    await poll(() => page.title()).toBe('No such state – Rollcall');
    await page.getByRole('link', { name: '← All states' }).click();
    await tableNamed(page, 'States').waitFor();
  });
});

describe('the list of states', () => {
  test('has a row for each state with votes, counted as they stand in the data', async () => {
    const page = await openPage('?view=states');
    await tableNamed(page, 'States').waitFor();
    const codes = [...new Set(votes.map(({ state }) => state))];
    await pageHeading(page, `${codes.length} states with recorded votes`).waitFor();
    const { rows } = await readDownload(page, () =>
      page
        .getByRole('figure', { name: /abstained most often/ })
        .getByRole('button', { name: /as CSV$/ })
        .click(),
    );
    expect(rows.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
    for (const { code = '', Y, A, N, X } of rows) {
      expect([Y, A, N, X].map(Number)).toEqual(['Y', 'A', 'N', 'X'].map((p) => countVotes(code, p)));
    }
  });

  test('finds a state by its name in another language', async () => {
    const page = await openPage('?view=states');
    await page.getByRole('searchbox', { name: 'Find a state' }).fill('墨西哥');
    await poll(() => readColumn(page, 'States', 'State')).toEqual(['Mexico']);
    await page.getByRole('link', { name: 'Mexico' }).click();
    await pageHeading(page, 'Mexico').waitFor();
  });

  test('says when no state fits', async () => {
    const page = await openPage('?view=states&q=nowhere');
    await page.getByText('No state fits.').waitFor();
    expect(await tableNamed(page, 'States').count()).toBe(0);
  });
});
