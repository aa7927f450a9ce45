import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from './support/axe.ts';
import { pageHeading } from './support/controls.ts';
import { downloadCsv } from './support/download.ts';
import { type OpenOptions, openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { readShippedTable } from './support/shippedTable.ts';
import { readShownTable } from './support/shownTable.ts';

const votes = readShippedTable('votes');
const names = new Map(readShippedTable('states').map(({ code = '', name_en = '' }) => [code, name_en]));
const GROUPS = 'How each regional group voted';
const UNITED =
  'African states all voted in favour; Eastern European and Western European & other states all voted against';

async function openText(id: string, options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(`?view=resolution&id=${id}`, options);
  await page.getByRole('article').waitFor();
  return page;
}

/** The figure of the map, once its shapes are there. */
async function mapOf(page: Page): Promise<Locator> {
  const figure = page.getByRole('figure').filter({ has: page.locator('.world-map') });
  await figure.locator('svg path[data-state="FRA"]').waitFor();
  return figure;
}

function positionOf(id: string, state: string): string | undefined {
  return votes.find((vote) => vote.resolution_id === id && vote.state === state)?.position;
}

describe('who has never seen the terms of the United Nations', () => {
  test('reads on the page what happened to 50/4 and who decided it', async () => {
    const page = await openText('A-HRC-RES-50-4');
    const account = page.getByRole('region', { name: 'What happened, and who decided it' });
    const text = await account.textContent();
    for (const sentence of [
      'The Human Rights Council decided. It has 47 members: states elected by the General Assembly',
      'On 7 July 2022 the members voted by name: 29 said yes, 16 said no and 2 abstained.',
      'More were in favour than against, so it was adopted.',
      '7 of the 29 in favour would have had to vote against for the text to fail.',
      'By regional group: African states all voted in favour; Eastern European and Western European & other states all voted against.',
      'it is not a law',
    ]) {
      expect(text).toContain(sentence);
    }
  });

  test('reads in Chinese how many votes would have turned 51/1', async () => {
    const page = await openPage('?view=resolution&id=A-HRC-RES-51-1&lang=zh');
    await page.getByText('20个赞成的成员中须有7个改投反对票，案文才不获通过。').waitFor();
  });

  test('is not told of votes to turn where there was no vote', async () => {
    const page = await openText('A-HRC-RES-49-5');
    const account = page.getByRole('region', { name: 'What happened, and who decided it' });
    expect(await account.textContent()).not.toContain('would have had to');
  });
});

test('which African states voted against 51/1 or abstained is found from a cold start by search', async () => {
  const page = await openPage();
  await page.getByRole('searchbox').fill('51/1');
  await page.getByRole('link', { name: 'A/HRC/RES/51/1', exact: true }).click();
  await pageHeading(page, /^Promoting reconciliation/).waitFor();
  const section = page.getByRole('region', { name: 'Who voted how' });
  const africanIn = async (position: string) => {
    const list = section
      .locator('section')
      .filter({ has: page.getByRole('heading', { level: 3, name: position }) });
    return list
      .getByRole('heading', { level: 4, name: /^African / })
      .locator('+ ul')
      .getByRole('link')
      .allTextContents();
  };
  expect(await africanIn('Against')).toEqual(['Eritrea']);
  expect(await africanIn('Abstaining')).toEqual([
    'Benin',
    'Cameroon',
    'Côte d’Ivoire',
    'Gabon',
    'Gambia',
    'Libya',
    'Mauritania',
    'Namibia',
    'Senegal',
    'Somalia',
    'Sudan',
  ]);
});

describe('the seats', () => {
  test('read out the state that is pointed at, and lead to it', async () => {
    const page = await openText('A-HRC-RES-50-4');
    const seats = page.getByRole('group', { name: 'By regional group' });
    const seat = seats.getByRole('button', { name: 'Japan, Asia-Pacific: Against' });
    const figure = page.getByRole('figure').filter({ has: seats });
    await figure.getByText('Point at a square').waitFor();
    await seat.hover();
    await figure.getByText('Japan, Asia-Pacific: Against', { exact: true }).waitFor();
    await seat.click();
    await pageHeading(page, 'Japan').waitFor();
  });

  test('are walked by arrow keys from one stop of the Tab key, and opened by Enter', async () => {
    const page = await openText('A-HRC-RES-50-4');
    const seats = page.getByRole('group', { name: 'By regional group' });
    expect(await seats.locator('[tabindex="0"]').count()).toBe(1);
    await seats.getByRole('button', { name: 'Benin, African: In favour' }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await seats
      .locator(':focus')
      .and(seats.getByRole('button', { name: /^Netherlands/ }))
      .waitFor();
    await page.keyboard.press('Enter');
    await pageHeading(page, /^Netherlands/).waitFor();
  });

  test('stand in one column for each position, under its name and number', async () => {
    const page = await openText('A-HRC-RES-50-4');
    const seats = page.getByRole('group', { name: 'By regional group' });
    const startOf = async (name: string) => (await seats.getByRole('button', { name }).boundingBox())?.x;
    expect(await startOf('Armenia, ')).toBe(await startOf('Germany, '));
    expect(await startOf('Argentina, ')).toBe(await startOf('Benin, '));
    const texts = await seats.locator('text').allTextContents();
    expect(texts).toEqual(expect.arrayContaining(['In favour 29', 'Abstaining 2', 'Against 16']));
  });
});

describe('the map of positions', () => {
  test('fills every member by its position, and tells it from the others by more than colour', async () => {
    const id = 'A-HRC-RES-50-4';
    const figure = await mapOf(await openText(id));
    const drawn = await figure.locator('svg [data-state]').evaluateAll((marks) =>
      marks
        .filter((mark) => !mark.classList.contains('none'))
        .map((mark) => ({
          state: mark.getAttribute('data-state') ?? '',
          fill: mark.getAttribute('fill')?.match(/-(\w)\)$/)?.[1] ?? mark.classList.item(2) ?? '',
        })),
    );
    expect(new Set(drawn.map(({ state }) => state)).size).toBe(47);
    expect(drawn.filter(({ state, fill }) => positionOf(id, state) !== fill)).toEqual([]);
    expect(await figure.locator('svg circle[data-state="MHL"]').count()).toBe(1);
    await figure.getByRole('heading', { name: UNITED }).waitFor();
    await figure
      .getByRole('img', { name: 'Map of the world: In favour 29; Against 16; Abstaining 2.' })
      .waitFor();
    const texts = await figure.locator('svg text').allTextContents();
    expect(texts.join(' ')).toContain('Not a member Borders and names are drawn without opinion.');
  });

  test('reads out the state that is pointed at, and leads to it', async () => {
    const page = await openText('A-HRC-RES-50-4');
    const figure = await mapOf(page);
    await figure.getByText('Point at a state').waitFor();
    await figure.locator('path[data-state="BRA"]').hover();
    await figure.getByText('Brazil: Abstaining').waitFor();
    await figure.locator('path[data-state="BRA"]').click();
    await pageHeading(page, 'Brazil').waitFor();
  });

  test('reads out the state that is touched, with a link to it', async () => {
    const page = await openText('A-HRC-RES-50-4', {
      viewport: { width: 360, height: 800 },
      hasTouch: true,
    });
    const figure = await mapOf(page);
    await figure.locator('path[data-state="BRA"]').tap();
    await figure.getByRole('link', { name: 'Brazil: Abstaining' }).tap();
    await pageHeading(page, 'Brazil').waitFor();
  });

  test('is a table too, and a CSV with a row for each member', async () => {
    const page = await openText('A-HRC-RES-50-4');
    const figure = await mapOf(page);
    await figure.getByRole('button', { name: `Table: ${UNITED}` }).click();
    expect((await readShownTable(page, UNITED)).rows).toHaveLength(47);
    const { fileName, rows } = await downloadCsv(page, UNITED);
    expect(fileName).toBe('rollcall-A-HRC-RES-50-4-map.csv');
    for (const { code = '', position, symbol } of rows) {
      expect({ position, symbol }).toEqual({
        position: positionOf('A-HRC-RES-50-4', code),
        symbol: 'A/HRC/RES/50/4',
      });
    }
  });

  test('comes from the page’s own files, after the page and in a file of its own', async () => {
    const asked: string[] = [];
    const page = await openPage('', {
      before: async (opened) => {
        opened.on('request', (request) => asked.push(new URL(request.url()).pathname));
      },
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(asked.filter((path) => path.includes('countries'))).toEqual([]);
    await page.getByRole('link', { name: 'A/HRC/RES/49/1', exact: true }).click();
    await mapOf(page);
    expect(asked.filter((path) => path.includes('countries'))).toHaveLength(1);
  });
});

test('the seats leave as an SVG that stands alone: title, marks, legend, source and link', async () => {
  const page = await openText('A-HRC-RES-50-4');
  const title = '2 of 5 regional groups were divided: Asia-Pacific and Latin American & Caribbean';
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Download “${title}” as SVG` }).click(),
  ]);
  const svg = (await buffer(await download.createReadStream())).toString('utf8');
  expect(download.suggestedFilename()).toBe('rollcall-A-HRC-RES-50-4-seats.svg');
  for (const content of [
    '2 of 5 regional groups were divided',
    'Enhancement of international cooperation in the field of human rights. A/HRC/RES/50/4, Human Rights',
    '>MEX<',
    'In favour',
    'Abstaining',
    'n 47 members · Source: docs.un.org via Rollcall, Human Rights Council resolutions',
    '?view=resolution&amp;id=A-HRC-RES-50-4',
  ]) {
    expect(svg).toContain(content);
  }
});

describe('the regional groups', () => {
  test('have their cohesion with n, as in the votes themselves', async () => {
    const page = await openText('A-HRC-RES-51-1');
    const { header, rows } = await readShownTable(page, GROUPS);
    expect(header.slice(-2)).toEqual(['Rice index', 'Agreement Index']);
    for (const [, , yes = '', no = '', abstain = '', rice, index] of rows) {
      const [y, n, a] = [Number(yes), Number(no), Number(abstain)];
      const total = y + n + a;
      const most = Math.max(y, n, a);
      expect(index).toBe(`${((most - (total - most) / 2) / total).toFixed(2)} n ${total}`);
      if (y + n > 1) expect(rice).toBe(`${(Math.abs(y - n) / (y + n)).toFixed(2)} n ${y + n}`);
    }
  });

  test('are left by the states that voted otherwise than most of them, named with links', async () => {
    const page = await openText('A-HRC-RES-50-4');
    const section = page.getByRole('region', { name: '5 states broke with their regional group' });
    expect(await section.getByRole('listitem').allTextContents()).toEqual([
      'Asia-Pacific: 10 of 13 voted in favour.Against instead: Japan, Marshall Islands, Republic of Korea',
      'Latin American & Caribbean: 6 of 8 voted in favour.Abstaining instead: Brazil, Mexico',
    ]);
    await section.getByRole('link', { name: 'Japan' }).click();
    await pageHeading(page, 'Japan').waitFor();
  });
});

describe('the line of a text', () => {
  test('of the same title says what changed, state by state', async () => {
    const page = await openText('A-HRC-RES-53-18');
    const title = '5 texts under the same title; 4 positions changed';
    const { rows } = await readShownTable(page, title);
    expect(rows.map(([symbol, , , tally]) => [symbol, tally])).toEqual([
      ['A/HRC/RES/53/18 (this text)', '24–4–18'],
      ['A/HRC/RES/52/30', '26–5–16'],
      ['A/HRC/RES/51/26', '25–6–16'],
      ['A/HRC/RES/50/19', '25–6–15'],
      ['A/HRC/RES/49/27', '23–7–16'],
    ]);
    const changed = [...names.keys()].filter((state) => {
      const [before, after] = ['52-30', '53-18'].map((number) => positionOf(`A-HRC-RES-${number}`, state));
      return 'YNA'.includes(before ?? '-') && 'YNA'.includes(after ?? '-') && before !== after;
    });
    const { rows: exported } = await downloadCsv(page, title);
    const changes = exported[0]?.changes?.split('; ').map((change) => change.split(':')[0]);
    expect(changes?.toSorted()).toEqual(changed.map((state) => names.get(state)).toSorted());
    await page
      .getByRole('figure', { name: title })
      .getByRole('link', { name: 'A/HRC/RES/52/30' })
      .first()
      .click();
    await page.getByText('A/HRC/RES/52/30', { exact: true }).first().waitFor();
  });

  test('of the same subject says that these are different texts', async () => {
    const page = await openText('A-HRC-RES-51-1');
    const figure = page.getByRole('figure', { name: '34 votes on the same subject: Country situations' });
    await figure.getByText('these are different texts on one subject').waitFor();
    await figure.getByText('The nearest 8 of 34 are listed.').waitFor();
  });
});

test('an error can be reported in a prepared text that names record, source and what is shown', async () => {
  const page = await openText('A-HRC-RES-49-6');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByText('Report an error in this record').click();
  const report = page.getByRole('textbox', { name: 'Text of the report' });
  const text = await report.inputValue();
  expect(text).toContain('Record: A/HRC/RES/49/6 (A-HRC-RES-49-6)');
  expect(text).toContain('Source: https://docs.un.org/en/A/HRC/RES/49/6');
  expect(text).toContain('Kazakstan');
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await page.getByText('Copied', { exact: true }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('an embedded figure stands alone', async () => {
  const page = await openPage('?view=resolution&id=A-HRC-RES-50-4&embed=map');
  await mapOf(page);
  expect(await page.getByRole('figure').count()).toBe(1);
  expect(await page.getByRole('table').count()).toBe(0);
  expect(await page.getByRole('link', { name: 'All resolutions' }).count()).toBe(0);
});

describe('the page with its figures', () => {
  test('keeps the rules of axe with the map drawn and the report open', async () => {
    const page = await openText('A-HRC-RES-51-1');
    await mapOf(page);
    await page.locator('.report summary').click();
    await expectNoAxeViolations(page);
  });

  test('does not scroll sideways at 360 px', async () => {
    const page = await openText('A-HRC-RES-51-1', { viewport: { width: 360, height: 800 } });
    await mapOf(page);
    await page.locator('.report summary').click();
    await poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
