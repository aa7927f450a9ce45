import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from './support/axe.ts';
import { pageHeading } from './support/controls.ts';
import { downloadCsv } from './support/download.ts';
import { type OpenOptions, openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { readShippedTable } from './support/shippedTable.ts';
import { readColumn, sortBy, tableNamed } from './support/shownTable.ts';

const MEXICO_BRAZIL = '?view=compare&states=MEX,BRA';

const disputed = new Set(
  readShippedTable('resolutions').flatMap(({ id, status }) => (status === 'disputed' && id ? [id] : [])),
);
const symbolById = new Map(readShippedTable('resolutions').map(({ id, symbol = '' }) => [id, symbol]));

/** What a state did, by record; undisputed records alone. */
function positionsOf(state: string): ReadonlyMap<string, string> {
  return new Map(
    readShippedTable('votes')
      .filter((vote) => vote.state === state && !disputed.has(vote.resolution_id ?? ''))
      .map(({ resolution_id = '', position = '' }) => [resolution_id, position]),
  );
}

/** The records in which both cast a vote, with the two positions: `Y A`. */
function sharedVotes(a: string, b: string): readonly { readonly id: string; readonly pair: string }[] {
  const ofB = positionsOf(b);
  return [...positionsOf(a)]
    .map(([id, position]) => ({ id, pair: `${position} ${ofB.get(id) ?? '-'}` }))
    .filter(({ pair }) => /^[YNA] [YNA]$/.test(pair));
}

const shared = sharedVotes('MEX', 'BRA');
const differing = shared.filter(({ pair }) => pair[0] !== pair[2]);

async function openCompare(search: string, options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(search, options);
  await page.getByRole('heading', { level: 1, name: /Compare|比较/ }).waitFor();
  return page;
}

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 2, name, exact: true });
}

function picker(page: Page) {
  return page.getByRole('combobox', { name: 'Add a state' });
}

describe('how often did Mexico and Brazil agree in 2022–2023, and on what did they differ', () => {
  const agreed = `Mexico and Brazil agreed in ${shared.length - differing.length} of ${shared.length} shared votes`;
  const differed = `They differed in ${differing.length} votes`;

  test('a newcomer finds out from the root page, by name', async () => {
    const page = await openPage();
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    await pageHeading(page, 'Compare').waitFor();
    await picker(page).fill('mexi');
    await picker(page).press('Enter');
    await page.getByText('Choose at least one more state to compare Mexico with.').waitFor();
    await picker(page).fill('巴西');
    await page.getByRole('option', { name: 'Brazil' }).click();
    await heading(page, agreed).waitFor();
    const symbols = await readColumn(page, differed, 'Symbol');
    expect(symbols.toSorted()).toEqual(differing.map(({ id }) => symbolById.get(id)).sort());
    expect(new URL(page.url()).search).toBe(MEXICO_BRAZIL);
  });

  test('the example leads there as well, and the file holds each vote with its source', async () => {
    const page = await openCompare('?view=compare');
    await page.getByRole('link', { name: 'Mexico and Brazil' }).click();
    await heading(page, agreed).waitFor();
    const { rows } = await downloadCsv(page, agreed);
    const pairs = rows.map((row) => `${row.symbol} ${row.position_MEX} ${row.position_BRA}`);
    expect(pairs.toSorted()).toEqual(shared.map(({ id, pair }) => `${symbolById.get(id)} ${pair}`).sort());
    for (const { date, title, outcome, source } of rows) {
      expect([date, title, outcome, source].every((cell) => cell !== undefined && cell !== '')).toBe(true);
    }
  });
});

describe('the table of a pair', () => {
  test('opens the votes behind a number, and Back closes them', async () => {
    const page = await openCompare(MEXICO_BRAZIL);
    const cell = shared.filter(({ pair }) => pair === 'Y A');
    await page
      .getByRole('link', { name: `Mexico in favour, Brazil abstaining: ${cell.length} votes` })
      .click();
    const title = `${cell.length} votes: Mexico in favour, Brazil abstaining`;
    const symbols = await readColumn(page, title, 'Symbol');
    expect(symbols.toSorted()).toEqual(cell.map(({ id }) => symbolById.get(id)).sort());
    expect(page.url()).toContain('cell=ya');
    await page.goBack();
    await heading(page, `They differed in ${differing.length} votes`).waitFor();
  });

  test('says by another measure what it says, and that it has no interval', async () => {
    const page = await openCompare(`${MEXICO_BRAZIL}&measure=coincidence`);
    const sides = shared.filter(({ pair }) => !pair.includes('A'));
    const same = sides.filter(({ pair }) => pair[0] === pair[2]);
    const share = Math.round((same.length / sides.length) * 100);
    await page.getByText(`Yes/No coincidence ${share}%`).waitFor();
    await page.getByRole('combobox', { name: 'Measure', exact: true }).selectOption('kappa');
    await page.getByText(/^Cohen’s κ 0\.\d+ · n \d+$/).waitFor();
    expect(page.url()).toContain('measure=kappa');
  });
});

test('the picture of a pair leads to votes, and leaves with its title, its legend and its link', async () => {
  const page = await openCompare(MEXICO_BRAZIL);
  const figure = page.locator('#pair');
  await figure.locator('.pair-bars a').first().click();
  const both = shared.filter(({ pair }) => pair === 'Y Y').length;
  await heading(page, `${both} votes: Mexico in favour, Brazil in favour`).waitFor();
  await page.goBack();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByText('SVG', { exact: true }).click(),
  ]);
  const svg = await text(await download.createReadStream());
  expect(svg).toContain('Mexico and Brazil agreed in');
  expect(svg).toContain('>Mexico in favour<');
  expect(svg).toContain('states=MEX,BRA');
});

test('pairs of several states stand in a list on a phone, each with its interval and n', async () => {
  const page = await openCompare('?view=compare&states=MEX,BRA,CHN', {
    viewport: { width: 360, height: 740 },
  });
  const link = page.getByRole('link', { name: /^Mexico – Brazil: \d+%, n \d+, 95% interval / });
  await link.waitFor();
  expect(await link.count()).toBe(1);
  const item = page.getByRole('listitem').filter({ has: link });
  expect(await item.textContent()).toMatch(new RegExp(`\\d+%–\\d+% · n ${shared.length}$`));
  await link.click();
  await heading(
    page,
    `Mexico and Brazil agreed in ${shared.length - differing.length} of ${shared.length} shared votes`,
  ).waitFor();
});

test('a tablet has room for the columns of eight states', async () => {
  const page = await openCompare('?view=compare&states=USA,CHN,CUB,BOL,FRA,DEU,ZAF,IND', {
    viewport: { width: 768, height: 1000 },
  });
  const grid = page.locator('#grid');
  const last = await grid.getByRole('columnheader', { name: 'Y–N–A' }).boundingBox();
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(768);
});

test('two states without a shared vote are said to have none, and not to agree or differ', async () => {
  expect(sharedVotes('FJI', 'ALB')).toEqual([]);
  const page = await openCompare('?view=compare&states=FJI,ALB');
  await heading(page, 'Fiji and Albania have no shared votes here').waitFor();
  await page.getByText('Agreement: no shared votes').waitFor();
  expect(await page.getByText(/differed in|never differed|\d %/).count()).toBe(0);
});

describe('the choice of states', () => {
  test('goes by keyboard alone: arrows, Enter, Escape, Backspace', async () => {
    const page = await openCompare('?view=compare&states=MEX');
    await picker(page).fill('republic of');
    const options = page.getByRole('listbox', { name: 'Add a state' }).getByRole('option');
    await poll(() => options.count()).toBeGreaterThan(2);
    await picker(page).press('ArrowDown');
    const second = await options.nth(1).textContent();
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
    await picker(page).press('Enter');
    await page.getByRole('button', { name: `Remove ${second}` }).waitFor();
    await picker(page).fill('qqq');
    await page.getByText('No state of this data set has this name or code.').first().waitFor();
    await picker(page).press('Escape');
    expect(await picker(page).inputValue()).toBe('');
    await picker(page).press('Backspace');
    await poll(() => page.getByRole('button', { name: /^Remove/ }).count()).toBe(1);
  });
});

describe('the grid of votes', () => {
  const title = `${differing.length} of ${shared.length} votes in which at least two took part divided these states`;

  test('leaves the cell of a state that was no member empty, and marks the others by letter', async () => {
    const page = await openCompare(MEXICO_BRAZIL);
    const brazil = positionsOf('BRA');
    const held = new Set([...positionsOf('MEX').keys(), ...brazil.keys()]);
    const cells = await readColumn(page, title, 'Brazil');
    expect(cells).toHaveLength(held.size);
    expect(cells.filter((cell) => cell === '')).toHaveLength(held.size - brazil.size);
    expect(cells.filter((cell) => cell.includes('Against'))).toHaveLength(
      [...brazil.values()].filter((position) => position === 'N').length,
    );
  });

  test('narrows to the votes on which they differed, and sorts, in the link', async () => {
    const page = await openCompare(MEXICO_BRAZIL);
    await page.getByRole('radio', { name: 'Only where they differed' }).check();
    await poll(() => tableNamed(page, title).getByRole('row').count()).toBe(differing.length + 1);
    await sortBy(page, title, 'Title');
    expect(page.url()).toContain('show=differing&sort=title');
    await page.reload();
    const titles = await readColumn(page, title, 'Title');
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('en-GB', { numeric: true }).compare));
  });
});

test('a point of a line is read and opened by keyboard', async () => {
  const page = await openCompare('?view=compare&states=CHN,CUB,BOL');
  const point = page.getByRole('button', { name: /^China – Cuba · Session 54: \d+% · n \d+/ });
  await point.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: /^China and Cuba agreed in/ }).waitFor();
  expect(new URL(page.url()).search).toBe('?view=compare&body=HRC&session=53&states=CHN,CUB');
});

test.each([
  { search: `${MEXICO_BRAZIL}&session=50&cell=ya`, colorScheme: 'light', width: 1280 },
  { search: `${MEXICO_BRAZIL}&session=50&lang=zh`, colorScheme: 'dark', width: 360 },
  {
    search: '?view=compare&session=50&states=USA,CHN,CUB,BOL,FRA,DEU,ZAF,IND',
    colorScheme: 'dark',
    width: 800,
  },
] as const)(
  '$search in $colorScheme at $width px is accessible and no wider than the screen',
  async (place) => {
    const { search, colorScheme, width } = place;
    const page = await openCompare(search, { colorScheme, viewport: { width, height: 800 } });
    await page.locator('h2').last().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expectNoAxeViolations(page);
  },
);
