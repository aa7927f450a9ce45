import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openMenu, pageHeading, toggle } from './support/controls.ts';
import { changeFile } from './support/dataFile.ts';
import { downloadCsv } from './support/download.ts';
import { type OpenOptions, openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { readShippedTable, readShippedTexts } from './support/shippedTable.ts';
import { columnHeading, readColumn, readShownTable, sortBy, tableNamed } from './support/shownTable.ts';

const LIST = 'Resolutions';
const TALLY = 'In favour – against – abstaining';
const shipped = readShippedTexts();

async function openList(search = '', options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(search, options);
  await tableNamed(page, LIST).waitFor();
  return page;
}

function symbols(page: Page): Promise<readonly string[]> {
  return readColumn(page, LIST, 'Symbol');
}

function symbolsWhere(passes: (row: Readonly<Record<string, string>>) => boolean): string[] {
  return shipped.filter(passes).map(({ symbol = '' }) => symbol);
}

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search' }).fill(words);
}

function countLine(page: Page) {
  return page.getByRole('status').filter({ hasText: 'text' });
}

describe('the list of resolutions', () => {
  test('shows all 209 texts and says how many were voted on', async () => {
    const page = await openList();
    await pageHeading(page, '209 texts adopted, 71 by a recorded vote').waitFor();
    await page.getByText('This set holds adopted texts only').waitFor();
    expect(await symbols(page)).toEqual(symbolsWhere(() => true));
    expect(await countLine(page).textContent()).toBe('All 209 texts, 71 by a recorded vote');
  });

  test('shows the tally of recorded votes and of no other text', async () => {
    const page = await openList();
    const expected = shipped.map(({ counted_yes, counted_no, counted_abstain }) =>
      counted_yes === '' ? '' : `${counted_yes}–${counted_no}–${counted_abstain}`,
    );
    expect(await readColumn(page, LIST, TALLY)).toEqual(expected);
    expect(expected.filter((tally) => tally !== '')).toHaveLength(71);
  });

  test('has links by symbol and by title to each text', async () => {
    const page = await openList();
    await tableNamed(page, LIST).getByRole('link', { name: 'A/HRC/RES/50/4', exact: true }).click();
    await pageHeading(
      page,
      'Enhancement of international cooperation in the field of human rights',
    ).waitFor();
    await page.goBack();
    await page
      .getByRole('link', { name: 'Advancing human rights in South Sudan', exact: true })
      .first()
      .click();
    await pageHeading(page, 'Advancing human rights in South Sudan').waitFor();
    expect(page.url()).toContain('?view=resolution&id=A-HRC-RES-52-1');
  });

  test('says what to do where nothing fits', async () => {
    const page = await openPage('?q=nothing+has+these+words');
    await page.getByText('No text fits.').waitFor();
    await page.getByText('Try fewer words, or clear the filters.').waitFor();
    expect(await tableNamed(page, LIST).count()).toBe(0);
    expect(await countLine(page).textContent()).toBe('0 of 209 texts, 0 by a recorded vote');
    await search(page, '');
    await poll(async () => (await symbols(page)).length).toBe(209);
  });

  test('does not say that all texts were adopted where one was not', async () => {
    const before = changeFile('resolutions.csv', (text) =>
      text.replace(/(A-HRC-RES-49-2,.*),adopted_by_vote,/, '$1,rejected,'),
    );
    const page = await openList('?view=resolutions', { before });
    await pageHeading(page, '209 texts, 71 by a recorded vote').waitFor();
    expect(await page.getByText('This set holds adopted texts only').count()).toBe(0);
  });
});

describe('the search', () => {
  test.each([
    ['the end of the symbol', '50/4'],
    ['the whole symbol in small letters', 'a/hrc/res/50/4'],
    ['words of the Chinese title', '国际合作'],
  ])('finds 50/4 by %s', async (_, words) => {
    const page = await openList();
    await search(page, words);
    await poll(() => symbols(page)).toEqual(['A/HRC/RES/50/4']);
    expect(await countLine(page).textContent()).toBe('1 of 209 texts, 1 by a recorded vote');
  });

  test('finds every title that has all the words, in whatever order', async () => {
    const page = await openList();
    await search(page, 'RIGHTS cooperation international');
    const expected = symbolsWhere(({ title_en = '' }) =>
      ['rights', 'cooperation', 'international'].every((word) => title_en.toLowerCase().includes(word)),
    );
    expect(expected.length).toBeGreaterThan(1);
    await poll(() => symbols(page)).toEqual(expected);
  });

  test.each([
    ['English', 'Mexico', 'Mexico', 'MEX'],
    ['Chinese', '墨西哥', 'Mexico', 'MEX'],
    ['letters without their marks', 'cote d’ivoire', 'Côte d’Ivoire', 'CIV'],
  ])(
    'finds the votes of a state by its name in %s, with its positions',
    async (_, words, name, stateCode) => {
      const page = await openList();
      await search(page, words);
      const positions = { Y: 'In favour', N: 'Against', A: 'Abstaining', X: 'Not voting' };
      const votes = readShippedTable('votes').filter(({ state }) => state === stateCode);
      const symbolById = new Map(shipped.map(({ id, symbol = '' }) => [id, symbol]));
      const expected = new Map(
        votes.map(({ resolution_id, position }) => [
          symbolById.get(resolution_id),
          Object.entries(positions).find(([code]) => code === position)?.[1],
        ]),
      );
      await page.getByText(`Positions of ${name} are shown in a column of their own.`).waitFor();
      const found = await symbols(page);
      expect(found.toSorted()).toEqual([...expected.keys()].toSorted());
      expect(await readColumn(page, LIST, name)).toEqual(found.map((symbol) => expected.get(symbol)));
    },
  );

  test('follows every letter, and Back leaves the page and not the last letter', async () => {
    const page = await openPage('?view=states');
    await page.getByRole('navigation').getByRole('link', { name: 'Resolutions' }).click();
    await page.getByRole('searchbox', { name: 'Search' }).pressSequentially('torture');
    await poll(() => page.url()).toContain('q=torture');
    const expected = symbolsWhere(({ title_en = '' }) => title_en.toLowerCase().includes('torture'));
    await poll(() => symbols(page)).toEqual(expected);
    await page.goBack();
    await pageHeading(page, /states with recorded votes/).waitFor();
  });
});

describe('the filters', () => {
  test('narrow by session, outcome, subject and margin, each with a chip that clears it', async () => {
    const page = await openList();
    await toggle(await openMenu(page, 'Session'), 'Session 51');
    await poll(() => symbols(page)).toEqual(symbolsWhere(({ session }) => session === '51'));
    await toggle(await openMenu(page, 'Outcome'), 'Adopted by a recorded vote');
    await poll(() => symbols(page)).toEqual(
      symbolsWhere(({ session, outcome }) => session === '51' && outcome === 'adopted_by_vote'),
    );
    await page.getByRole('combobox', { name: 'Margin' }).selectOption({ label: 'At most 3 votes apart' });
    await poll(() => symbols(page)).toEqual(['A/HRC/RES/51/27']);
    expect(await countLine(page).textContent()).toBe('1 of 209 texts, 1 by a recorded vote');
    await page.getByRole('button', { name: 'Clear: Session 51' }).click();
    await poll(() => symbols(page)).toEqual(['A/HRC/RES/54/2', 'A/HRC/RES/S-36/1', 'A/HRC/RES/51/27']);
    await page.getByRole('button', { name: 'Clear: At most 3 votes apart' }).click();
    await poll(async () => (await symbols(page)).length).toBe(71);
    await toggle(await openMenu(page, 'Subject'), 'Health');
    await poll(() => symbols(page)).toEqual(
      symbolsWhere(
        ({ outcome, subjects = '' }) =>
          outcome === 'adopted_by_vote' && subjects.split('; ').includes('health'),
      ),
    );
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await poll(async () => (await symbols(page)).length).toBe(209);
    expect(await page.getByRole('button', { name: /^Clear/ }).count()).toBe(0);
  });

  test('say how many texts each choice stands for', async () => {
    const page = await openList();
    const menu = await openMenu(page, 'Session');
    expect(await menu.getByRole('checkbox').count()).toBe(9);
    await menu.getByRole('checkbox', { name: 'Special session S-36 1' }).waitFor();
    await menu.getByRole('checkbox', { name: 'Session 52 43' }).waitFor();
  });

  test('take two sessions together', async () => {
    const page = await openList();
    const menu = await openMenu(page, 'Session');
    await toggle(menu, 'Session 49');
    await toggle(menu, 'Special session S-34');
    const expected = symbolsWhere(({ session = '' }) => ['49', 'S-34'].includes(session));
    await poll(() => symbols(page)).toEqual(expected);
    await toggle(menu, 'Session 49');
    await poll(() => symbols(page)).toEqual(['A/HRC/RES/S-34/1']);
  });

  test('stand in the link, which a reload brings back', async () => {
    const page = await openList(
      '?session=50&outcome=adopted_by_vote&sort=-margin&columns=symbol,title,margin',
    );
    const shown = await readShownTable(page, LIST);
    expect(shown.header).toEqual(['Symbol', 'Title', 'Margin (votes)']);
    expect(shown.rows).toHaveLength(
      symbolsWhere(({ session, outcome }) => session === '50' && outcome === 'adopted_by_vote').length,
    );
    const address = page.url();
    await page.reload();
    await tableNamed(page, LIST).waitFor();
    expect(await readShownTable(page, LIST)).toEqual(shown);
    expect(page.url()).toBe(address);
    await page.getByRole('button', { name: 'Clear: Session 50' }).waitFor();
  });

  test('are walked with Back and Forward', async () => {
    const page = await openList();
    const menu = await openMenu(page, 'Session');
    await toggle(menu, 'Session 53');
    await poll(async () => (await symbols(page)).length).toBe(30);
    await toggle(menu, 'Session 54');
    await poll(async () => (await symbols(page)).length).toBe(66);
    await page.goBack();
    await poll(async () => (await symbols(page)).length).toBe(30);
    await page.goBack();
    await poll(async () => (await symbols(page)).length).toBe(209);
    await page.goForward();
    await page.goForward();
    await poll(async () => (await symbols(page)).length).toBe(66);
    expect(page.url()).toContain('session=53,54');
  });

  test('close with Escape, and the focus goes back to the menu', async () => {
    const page = await openList();
    const menu = await openMenu(page, 'Outcome');
    await menu.getByRole('checkbox').first().focus();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Outcome');
  });

  test('keep the focus near when a chip that has it goes away', async () => {
    const page = await openList('?session=50,51');
    await page.getByRole('button', { name: 'Clear: Session 50' }).focus();
    await page.keyboard.press('Enter');
    await poll(async () => (await symbols(page)).length).toBe(39);
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await page.keyboard.press('Enter');
    await poll(async () => (await symbols(page)).length).toBe(209);
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });
});

describe('the columns', () => {
  test('sort up, down and back to the given order', async () => {
    const page = await openList('?session=50');
    const given = await symbols(page);
    expect(await sortBy(page, LIST, 'Title')).toBe('ascending');
    const titles = await readColumn(page, LIST, 'Title');
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(await sortBy(page, LIST, 'Title')).toBe('descending');
    expect(await readColumn(page, LIST, 'Title')).toEqual(titles.toReversed());
    expect(await sortBy(page, LIST, 'Title')).toBe('none');
    expect(await symbols(page)).toEqual(given);
  });

  test('put texts without a tally last in both directions', async () => {
    const page = await openList('?columns=symbol,title,margin');
    const margins = shipped
      .filter(({ counted_yes }) => counted_yes !== '')
      .map(({ counted_yes, counted_no }) => Number(counted_yes) - Number(counted_no))
      .sort((a, b) => a - b)
      .map(String);
    const blanks = Array.from({ length: 209 - 71 }, () => '');
    expect(await sortBy(page, LIST, 'Margin (votes)')).toBe('descending');
    expect(await readColumn(page, LIST, 'Margin (votes)')).toEqual([...margins.toReversed(), ...blanks]);
    expect(await sortBy(page, LIST, 'Margin (votes)')).toBe('ascending');
    expect(await readColumn(page, LIST, 'Margin (votes)')).toEqual([...margins, ...blanks]);
  });

  test('sort dates by day and symbols by number', async () => {
    const page = await openList();
    await sortBy(page, LIST, 'Date');
    expect(await columnHeading(page, LIST, 'Symbol').getAttribute('aria-sort')).toBe('none');
    const dateBySymbol = new Map(shipped.map(({ symbol, date }) => [symbol, date]));
    const dates = (await symbols(page)).map((symbol) => dateBySymbol.get(symbol));
    expect(dates).toEqual(dates.toSorted());
    await sortBy(page, LIST, 'Symbol');
    const inOrder = await symbols(page);
    expect(inOrder.indexOf('A/HRC/RES/50/4')).toBeLessThan(inOrder.indexOf('A/HRC/RES/50/10'));
  });

  test('are chosen by the reader, and the link keeps the choice', async () => {
    const page = await openList();
    const menu = await openMenu(page, 'Columns');
    await toggle(menu, 'Session');
    await toggle(menu, 'Date');
    await poll(async () => (await readShownTable(page, LIST)).header).toEqual([
      'Symbol',
      'Title',
      'Session',
      'Outcome',
      TALLY,
    ]);
    await page.reload();
    await tableNamed(page, LIST).waitFor();
    expect((await readShownTable(page, LIST)).header).toContain('Session');
    const again = await openMenu(page, 'Columns');
    await toggle(again, 'Session');
    await toggle(again, 'Date');
    await poll(() => page.url()).not.toContain('columns=');
  });

  test('can be sorted by on a phone too', async () => {
    const page = await openList('?session=50', { viewport: { width: 360, height: 800 }, hasTouch: true });
    expect(await sortBy(page, LIST, 'Title')).toBe('ascending');
    const titles = await readColumn(page, LIST, 'Title');
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en')));
  });
});

describe('the CSV of the list', () => {
  test('holds every text with its raw values and its source', async () => {
    const page = await openList();
    const { fileName, header, rows } = await downloadCsv(page, LIST);
    expect(fileName).toBe('rollcall-hrc-2022-2023-resolutions.csv');
    expect(header).toEqual(['symbol', 'title', 'date', 'outcome', 'tally', 'source']);
    expect(rows).toEqual(
      shipped.map(
        ({ symbol, title_en, date, outcome, counted_yes, counted_no, counted_abstain, source }) => ({
          symbol,
          title: title_en,
          date,
          outcome,
          tally: counted_yes === '' ? '' : `${counted_yes}-${counted_no}-${counted_abstain}`,
          source,
        }),
      ),
    );
  });

  test('holds exactly what is shown, in the order shown', async () => {
    const page = await openList('?q=Mexico&session=50,51&columns=symbol,title,margin,session&sort=margin');
    const shown = await readShownTable(page, LIST);
    const { header, rows } = await downloadCsv(page, LIST);
    expect(header).toEqual(['symbol', 'title', 'session', 'margin', 'source', 'position_MEX']);
    expect(rows.map(({ symbol, title, margin }) => [symbol, title, margin])).toEqual(
      shown.rows.map(([symbol, title, , margin]) => [symbol, title, margin]),
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.length).toBeLessThan(71);
  });

  test('makes a formula in a title harmless, which the page shows as it is', async () => {
    const formula = '=HYPERLINK("https://example.org","press")';
    const before = changeTitle('A-HRC-RES-50-4', formula);
    const page = await openList('?q=50/4', { before });
    expect(await readColumn(page, LIST, 'Title')).toEqual([formula]);
    const { rows } = await downloadCsv(page, LIST);
    expect(rows.map(({ title }) => title)).toEqual([`'${formula}`]);
  });
});

describe('a hostile or damaged link or file', () => {
  test('with markup in a title shows the markup as text', async () => {
    const markup = '<img src=x onerror="document.title=1"><b>bold</b> <script>alert(1)</script>';
    const page = await openList('?q=50/4', { before: changeTitle('A-HRC-RES-50-4', markup) });
    expect(await readColumn(page, LIST, 'Title')).toEqual([markup]);
    await tableNamed(page, LIST).getByRole('link', { name: 'A/HRC/RES/50/4' }).click();
    await pageHeading(page, markup).waitFor();
    expect(await page.locator('main').locator('img, b, script').count()).toBe(0);
    await poll(() => page.title()).toBe(`A/HRC/RES/50/4 ${markup} – Rollcall`);
  });

  test('with parameters that mean nothing names each and shows the rest', async () => {
    const page = await openList('?session=50&outcome=nonsense&colour=blue&colour=blue&margin=3.14');
    const notice = page.getByRole('status').filter({ hasText: 'Parts of this link were not understood' });
    expect(await notice.getByRole('listitem').allTextContents()).toEqual([
      'outcome=nonsense',
      'colour=blue',
      'margin=3.14',
    ]);
    expect(await symbols(page)).toEqual(symbolsWhere(({ session }) => session === '50'));
  });

  test('with one record twice says so and shows it once', async () => {
    const before = changeFile('resolutions.csv', (text) => {
      const [header, first, ...others] = text.split('\n');
      return [header, first, first, ...others].join('\n');
    });
    const page = await openList('?view=resolutions', { before });
    await page
      .getByRole('alert')
      .getByText(/resolutions\.csv, row 3: .*A-HRC-RES-49-1/)
      .waitFor();
    expect(await symbols(page)).toEqual(symbolsWhere(() => true));
  });
});

/** For `before`: one record has another English title. */
function changeTitle(id: string, title: string) {
  const [record] = shipped.filter((row) => row.id === id);
  const old = record?.title_en ?? '';
  const cell = `"${title.replaceAll('"', '""')}"`;
  return changeFile('resolutions.csv', (text) =>
    text
      .split('\n')
      .map((line) => (line.startsWith(`${id},`) ? line.replace(old, () => cell) : line))
      .join('\n'),
  );
}
