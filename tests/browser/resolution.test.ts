import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageHeading } from './support/controls.ts';
import { changeFile } from './support/dataFile.ts';
import { downloadCsv } from './support/download.ts';
import { readFacts } from './support/facts.ts';
import { type OpenOptions, openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { readShippedTable } from './support/shippedTable.ts';
import { readColumn, readShownTable, sortBy, tableNamed } from './support/shownTable.ts';

const RECORD = 'Per-state record';
const GROUPS = 'How each regional group voted';
const votes = readShippedTable('votes');
const names = new Map(readShippedTable('states').map(({ code, name_en = '' }) => [code, name_en]));

async function openText(id: string, options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(`?view=resolution&id=${id}`, options);
  await page.getByRole('article').waitFor();
  return page;
}

/** The sentence on what became of the text, which stands before everything else. */
function outcome(page: Page, sentence: string) {
  return page.locator('header').getByText(sentence, { exact: true });
}

function statesIn(id: string, position: string): string[] {
  return votes
    .filter((vote) => vote.resolution_id === id && vote.position === position)
    .map(({ state }) => names.get(state) ?? '')
    .sort((a, b) => a.localeCompare(b, 'en'));
}

describe('50/4', () => {
  const id = 'A-HRC-RES-50-4';

  test('says in words what became of it and what that means', async () => {
    const page = await openText(id);
    await pageHeading(
      page,
      'Enhancement of international cooperation in the field of human rights',
    ).waitFor();
    await outcome(page, 'Adopted by a recorded vote of 29 to 16, with 2 abstentions.').waitFor();
    await page.getByText('A text is adopted when more members vote in favour than against').waitFor();
    expect(await readFacts(page)).toEqual({
      Date: ['7 July 2022'],
      Body: ['Human Rights Council, session 50, 39th meeting'],
      'Agenda item': ['3'],
      Subjects: ['Development and international cooperation'],
      'Title in other languages': ['加强人权领域的国际合作'],
      Source: ['Official text'],
    });
  });

  test('links to the official text', async () => {
    const page = await openText(id);
    const link = page.getByRole('link', { name: 'Official text' });
    expect(await link.getAttribute('href')).toBe('https://docs.un.org/en/A/HRC/RES/50/4');
  });

  test('shows the tally with its three numbers', async () => {
    const page = await openText(id);
    const figure = page.getByRole('figure', { name: '29 in favour, 16 against, 2 abstaining' });
    const bar = figure.getByRole('img', { name: '29 in favour, 16 against, 2 abstentions' });
    expect(await bar.locator('text').allTextContents()).toEqual(
      expect.arrayContaining(['29 In favour', '2 Abstaining', '16 Against']),
    );
    await figure.getByText('n 47').waitFor();
  });

  test('shows 47 seats, and says the same in words', async () => {
    const page = await openText(id);
    const chart = page.getByRole('group', { name: 'By regional group' });
    expect(await chart.getByRole('button').count()).toBe(47);
    await chart.getByRole('button', { name: 'Mexico, Latin American & Caribbean: Abstaining' }).waitFor();
    const summary = (await chart.getAttribute('aria-label')) ?? '';
    expect(summary).toContain('African: 13 in favour, 0 against, no abstentions;');
    expect(summary).toContain('Asia-Pacific: 10 in favour, 3 against, no abstentions;');
    expect(summary).toContain('Latin American & Caribbean: 6 in favour, 0 against, 2 abstentions;');
  });

  test('names the states in each position', async () => {
    const page = await openText(id);
    const section = page.getByRole('region', { name: 'Who voted how' });
    for (const [position, heading] of [
      ['Y', 'In favour 29'],
      ['N', 'Against 16'],
      ['A', 'Abstaining 2'],
    ] as const) {
      const list = section
        .locator('section')
        .filter({ has: page.getByRole('heading', { level: 3, name: heading }) });
      const shown = await list.getByRole('link').allTextContents();
      expect(shown.toSorted((a, b) => a.localeCompare(b, 'en'))).toEqual(statesIn(id, position));
    }
  });

  test('shows how each regional group split, and gives it as CSV', async () => {
    const page = await openText(id);
    const { header, rows } = await readShownTable(page, GROUPS);
    expect(header.slice(0, 5)).toEqual(['Regional group', 'Vote', 'In favour', 'Against', 'Abstaining']);
    expect(rows.map(([group, , ...counts]) => [group, ...counts.slice(0, 3)])).toEqual([
      ['African', '13', '0', '0'],
      ['Asia-Pacific', '10', '3', '0'],
      ['Eastern European', '0', '6', '0'],
      ['Latin American & Caribbean', '6', '0', '2'],
      ['Western European & other', '0', '7', '0'],
    ]);
    expect(await sortBy(page, GROUPS, 'In favour')).toBe('descending');
    const csv = await downloadCsv(page, GROUPS);
    expect(csv.rows.map(({ Y }) => Y)).toEqual(['13', '10', '6', '0', '0']);
  });

  test('lists 47 records and gives them as CSV with their context on each row', async () => {
    const page = await openText(id);
    expect((await readShownTable(page, RECORD)).rows).toHaveLength(47);
    expect(await sortBy(page, RECORD, 'Position')).toBe('ascending');
    const shown = await readColumn(page, RECORD, 'State');
    const { fileName, rows } = await downloadCsv(page, RECORD);
    expect(fileName).toBe('rollcall-A-HRC-RES-50-4.csv');
    expect(rows.map(({ state }) => state)).toEqual(shown);
    const codes = new Map(votes.filter((vote) => vote.resolution_id === id).map((v) => [v.state, v]));
    expect(new Set(rows.map(({ code }) => code))).toEqual(new Set(codes.keys()));
    for (const { state, code, regional_group, position, basis, ...context } of rows) {
      expect({ state, position, basis }).toEqual({
        state: names.get(code),
        position: codes.get(code)?.position,
        basis: 'listed',
      });
      expect(regional_group).not.toBe('');
      expect(context).toEqual({
        symbol: 'A/HRC/RES/50/4',
        date: '2022-07-07',
        title: 'Enhancement of international cooperation in the field of human rights',
        outcome: 'adopted_by_vote',
        tally: '29-16-2',
        status: 'ok',
        source: 'https://docs.un.org/en/A/HRC/RES/50/4',
      });
    }
  });

  test('names what it recalls, with links to what is here', async () => {
    const page = await openText(id);
    const related = page.getByRole('region', { name: 'Earlier texts it recalls' });
    const items = await related.getByRole('listitem').allTextContents();
    expect(items).toHaveLength(2);
    expect(items[1]).toMatch(/^Not in this data set: A\/HRC\/RES\/6\/17, A\/HRC\/RES\/46\/14, /);
    const elsewhere = related.getByRole('link', { name: 'A/HRC/RES/6/17', exact: true });
    expect(await elsewhere.getAttribute('href')).toBe('https://docs.un.org/en/A/HRC/RES/6/17');
    await related.getByRole('link', { name: /^A\/HRC\/RES\/49\/25 / }).click();
    const recalled = page.getByRole('heading', { level: 2, name: 'Recalled by' }).locator('+ ul');
    await recalled.getByRole('link', { name: /^A\/HRC\/RES\/50\/4 / }).click();
    await pageHeading(page, /^Enhancement of international cooperation/).waitFor();
  });

  test('leads to the texts before and after it', async () => {
    const page = await openText(id);
    const ways = page.getByRole('navigation', { name: 'Texts before and after it' });
    await ways.getByRole('link', { name: /^The text after it: A\/HRC\/RES\/50\/5 / }).click();
    await page.getByText('A/HRC/RES/50/5', { exact: true }).waitFor();
    await ways.getByRole('link', { name: /^The text before it: A\/HRC\/RES\/50\/4 / }).click();
    await pageHeading(page, /^Enhancement/).waitFor();
    const first = await openText('A-HRC-RES-49-1');
    await first.getByRole('link', { name: /^The text after it/ }).waitFor();
    expect(await first.getByRole('link', { name: /^The text before it/ }).count()).toBe(0);
  });

  test('leads to the page of each state', async () => {
    const page = await openText(id);
    const section = page.getByRole('region', { name: 'Who voted how' });
    await section.getByRole('link', { name: 'Mexico', exact: true }).click();
    await pageHeading(page, 'Mexico').waitFor();
    await page.goBack();
    await pageHeading(page, /^Enhancement/).waitFor();
  });
});

describe('other texts', () => {
  test('49/6 shows the misspelt name that its document has, with file and line', async () => {
    const page = await openText('A-HRC-RES-49-6');
    const problems = page.getByRole('region', { name: 'Problems found in its source' });
    const [text = '', ...others] = await problems.getByRole('listitem').allTextContents();
    expect(others).toEqual([]);
    expect(text).toContain('Misspelt name');
    expect(text).toContain('Kazakstan');
    expect(text).toContain('line 5');
    await page
      .getByRole('region', { name: 'Who voted how' })
      .getByRole('link', { name: 'Kazakhstan' })
      .waitFor();
  });

  test('49/27 says that Cameroon did not vote, and how that is known', async () => {
    const page = await openText('A-HRC-RES-49-27');
    await page.getByText('Cameroon did not vote: a member then, in none of the complete lists.').waitFor();
    const chart = page.getByRole('group', { name: 'By regional group' });
    expect(await chart.getAttribute('aria-label')).toMatch(/African: [^;]+, Not voting 1;/);
    const { rows } = await downloadCsv(page, RECORD);
    expect(rows).toHaveLength(47);
    expect(
      rows.filter(({ basis }) => basis === 'roster').map(({ state, position }) => [state, position]),
    ).toEqual([['Cameroon', 'X']]);
  });

  test('a text adopted without a vote has no seats, and says why', async () => {
    const page = await openText('A-HRC-RES-49-5');
    await outcome(page, 'Adopted without a vote.').waitFor();
    await page.getByText('There is no per-state record: no vote was taken by name.').waitFor();
    expect(await page.getByRole('img').count()).toBe(0);
    expect(await tableNamed(page, RECORD).count()).toBe(0);
  });

  test('a disputed record says so before anything else', async () => {
    const before = changeFile('resolutions.csv', (text) =>
      text.replace(/(A-HRC-RES-50-4,.*),ok,/, '$1,disputed,'),
    );
    const page = await openText('A-HRC-RES-50-4', { before });
    await page.getByText('The source contradicts itself here').waitFor();
    await page.getByRole('link', { name: '← All resolutions' }).click();
    const row = page.getByRole('row', { name: /A\/HRC\/RES\/50\/4 / });
    await row.getByText('Disputed').waitFor();
  });

  test('a tally without lists says that who voted how is not known', async () => {
    const before = changeFile('votes.csv', (text) =>
      text
        .split('\n')
        .filter((line) => !line.startsWith('A-HRC-RES-50-4,'))
        .join('\n'),
    );
    const page = await openText('A-HRC-RES-50-4', { before });
    await outcome(page, 'Adopted by a recorded vote of 29 to 16, with 2 abstentions.').waitFor();
    await page.getByText('The document states a tally but no lists').waitFor();
  });

  test('a record that is not here is named, and the list is one press away', async () => {
    const page = await openPage('?view=resolution&id=A-HRC-RES-99-1');
    await pageHeading(page, 'No such record').waitFor();
    await page.getByText('This data set has no record “A-HRC-RES-99-1”.').waitFor();
    await poll(() => page.title()).toBe('No such record – Rollcall');
    await page.getByRole('link', { name: '← All resolutions' }).click();
    await pageHeading(page, /^209 texts/).waitFor();
  });

  test('a link without a record says that it names none', async () => {
    const page = await openPage('?view=resolution');
    await pageHeading(page, 'No such record').waitFor();
    await page.getByText('The link names no record.').waitFor();
  });
});
