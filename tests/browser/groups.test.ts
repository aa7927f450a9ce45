import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from './support/axe.ts';
import { openMenu, pageHeading, toggle } from './support/controls.ts';
import { downloadCsv } from './support/download.ts';
import { type OpenOptions, openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { readShippedTable } from './support/shippedTable.ts';
import { readShownTable, tableNamed } from './support/shownTable.ts';

const EU =
  'AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE';

const disputed = new Set(
  readShippedTable('resolutions').flatMap(({ id, status }) => (status === 'disputed' && id ? [id] : [])),
);
const votes = readShippedTable('votes').filter(
  ({ resolution_id = '', position = '' }) => !disputed.has(resolution_id) && 'YNA'.includes(position || '-'),
);
const ids = [...new Set(votes.map(({ resolution_id = '' }) => resolution_id))];
const grulac = readShippedTable('states').flatMap(({ code, regional_group }) =>
  regional_group === 'GRULAC' && code ? [code] : [],
);

/** The positions of some states in each vote, as text: `YYNA`. */
function positionsIn(states: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    ids.map((id) => [
      id,
      votes
        .filter(({ resolution_id, state = '' }) => resolution_id === id && states.includes(state))
        .map(({ position }) => position)
        .join(''),
    ]),
  );
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The letter that stands most often in a text; undefined where two are tied for it. */
function mostIn(text: string): string | undefined {
  const counts = ['Y', 'N', 'A'].map((letter) => [letter, text.split(letter).length - 1] as const);
  const most = Math.max(...counts.map(([, count]) => count));
  const first = counts.filter(([, count]) => count === most);
  return first.length === 1 ? first[0]?.[0] : undefined;
}

/** Mean Agreement Index and Rice index with their n, and how many states voted. */
function cohesionOf(states: readonly string[]): readonly string[] {
  const texts = [...positionsIn(states).values()];
  const count = (text: string, letter: string) => text.split(letter).length - 1;
  const indices = texts
    .filter((text) => text.length > 1)
    .map((text) => {
      const most = Math.max(...['Y', 'N', 'A'].map((letter) => count(text, letter)));
      return (most - (text.length - most) / 2) / text.length;
    });
  const rice = texts
    .map((text) => [count(text, 'Y'), count(text, 'N')] as const)
    .filter(([yes, no]) => yes + no > 1)
    .map(([yes, no]) => Math.abs(yes - no) / (yes + no));
  const voted = new Set(votes.flatMap(({ state = '' }) => (states.includes(state) ? [state] : [])));
  const means = [mean(indices).toFixed(2), indices.length, mean(rice).toFixed(2), rice.length];
  return [voted.size, ...means].map(String);
}

async function openGroups(search = '', options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(`?view=groups${search}`, options);
  await pageHeading(page, /Groups|国家组/).waitFor();
  return page;
}

function figure(page: Page, heading: RegExp) {
  return page.locator('figure').filter({ has: page.getByRole('heading', { level: 2, name: heading }) });
}

/** The title of a figure, which is its finding. */
async function titleOf(page: Page, heading: RegExp): Promise<string> {
  return (await figure(page, heading).getByRole('heading', { level: 2 }).textContent()) ?? '';
}

const COHESION = /voted most alike|Agreement Index/;

async function readCohesion(page: Page): Promise<readonly (readonly string[])[]> {
  const title = await titleOf(page, COHESION);
  const asTable = figure(page, COHESION).getByRole('button', { name: /^Table: / });
  if ((await asTable.count()) > 0) await asTable.click();
  return (await readShownTable(page, title)).rows;
}

describe('how alike groups voted', () => {
  test('is what a few lines make of the votes, for a regional group and for the European Union', async () => {
    const page = await openGroups('&groups=grulac,eu');
    expect(await readCohesion(page)).toEqual([
      ['Latin American and Caribbean States', ...cohesionOf(grulac)],
      ['European Union', ...cohesionOf(EU.split(' '))],
    ]);
  });

  test('between two groups is the share of pairs that took the same position', async () => {
    const page = await openGroups('&groups=grulac,eu,weog');
    const ofEu = positionsIn(EU.split(' '));
    const pairs = [...positionsIn(grulac)].flatMap(([id, first]) =>
      [...first].flatMap((one) => [...(ofEu.get(id) ?? '')].map((other) => one === other)),
    );
    const share = `${Math.round(mean(pairs.map(Number)) * 100)}%`;
    const cell = page.getByRole('link', { name: /^Latin American .* and European Union: / });
    expect(await cell.textContent()).toBe(share);
  });

  test('opens the two alone, with what either did in each vote', async () => {
    const page = await openGroups('&groups=grulac,eu,weog');
    await page.getByRole('link', { name: /^Latin American .* and European Union: / }).click();
    await poll(() => new URL(page.url()).searchParams.get('groups')).toBe('grulac,eu');
    const [ofGrulac, ofEu] = [positionsIn(grulac), positionsIn(EU.split(' '))];
    const sides = ids.map((id) => [ofGrulac.get(id) ?? '', ofEu.get(id) ?? ''] as const);
    const clear = sides.map((pair) => pair.map(mostIn)).filter((pair) => !pair.includes(undefined));
    const apart = clear.filter(([first, second]) => first !== second);
    const title = `Most of the Latin American and Caribbean States voted otherwise than most of the European Union in ${apart.length} of ${clear.length} votes`;
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
    const { rows } = await readShownTable(page, title);
    expect(rows).toHaveLength(sides.filter(([first, second]) => first !== '' && second !== '').length);
    const alike = rows.map((row) => Number.parseInt(row.at(-1) ?? '', 10));
    expect(alike).toEqual(alike.toSorted((a, b) => a - b));
    // A pair that is alone already leads to its votes further down.
    await page.getByRole('link', { name: /^Latin American .* and European Union: / }).click();
    await poll(() => page.url()).toContain('#pair');
  });

  test('is said in words of a group with one voting member, and comes as CSV with the members', async () => {
    const page = await openGroups('&groups=nordic,canz,eu');
    expect((await readCohesion(page))[1]).toEqual([
      'Nordic states',
      '1',
      'never two members voting',
      '0',
      'never two members voting',
      '0',
    ]);
    const title = await titleOf(page, /Agreement Index/);
    const { rows, fileName } = await downloadCsv(page, title);
    expect(fileName).toBe('rollcall-groups-cohesion.csv');
    expect(rows.map(({ group, agreement_index_n, states }) => [group, agreement_index_n, states])).toEqual([
      ['European Union', String(ids.length), 'BEL CZE DEU FIN FRA LTU LUX NLD POL ROU'],
      ['Nordic states', '0', 'FIN'],
      ['Canada, Australia and New Zealand', '0', ''],
    ]);
  });
});

describe('a set of the reader’s own', () => {
  test('is made by name, kept in the link, changed and deleted', async () => {
    const page = await openGroups();
    await page.getByRole('button', { name: 'Make a set of states' }).click();
    await page.getByRole('textbox', { name: 'Name of the set' }).fill('Two, and more');
    await page.getByRole('button', { name: 'Save the set' }).click();
    await page.getByRole('alert').filter({ hasText: 'at least two states' }).waitFor();
    await choose(page, 'Mexico');
    await choose(page, 'BRA');
    await page.getByRole('button', { name: 'Save the set' }).click();
    await page.getByRole('button', { name: 'Make a set of states' }).and(page.locator(':focus')).waitFor();
    await poll(async () => (await readCohesion(page)).at(-1)).toEqual([
      'Two, and more',
      ...cohesionOf(['MEX', 'BRA']),
    ]);

    await page.reload();
    await page.getByRole('button', { name: 'Edit Two, and more' }).click();
    await choose(page, 'Chile');
    await page.getByRole('button', { name: 'Save the set' }).click();
    await poll(async () => (await readCohesion(page)).at(-1)?.[1]).toBe('3');
    await page.getByRole('button', { name: 'Delete Two, and more' }).click();
    await poll(async () => (await readCohesion(page)).length).toBe(5);
    await page.goBack();
    await poll(async () => (await readCohesion(page)).length).toBe(6);
  });
});

describe('a group alone', () => {
  test('is one press away from its mean, and lists every vote behind it, the most divided first', async () => {
    const page = await openGroups();
    await figure(page, COHESION)
      .getByRole('link', { name: /^Latin American and Caribbean States/ })
      .click();
    await poll(() => page.url()).toContain('groups=grulac');
    const title = await titleOf(page, / split the Latin American and Caribbean States most: /);
    const { rows } = await readShownTable(page, title);
    const [, , n] = cohesionOf(grulac);
    expect(String(rows.length)).toBe(n);
    const indices = rows.map((row) => Number(row.at(-1)));
    expect(indices).toEqual(indices.toSorted((a, b) => a - b));
    expect(mean(indices)).toBeCloseTo(Number(cohesionOf(grulac)[1]), 2);
    // The same row leads back, and keeps the focus meanwhile.
    await page.keyboard.press('Enter');
    await figure(page, COHESION)
      .getByRole('link', { name: /^African States/ })
      .waitFor();
  });
});

describe('the choice of groups', () => {
  test('adds ready-made groups, and says what a link asks for in vain', async () => {
    const page = await openGroups('&groups=weog,atlantis');
    await page.getByRole('status').filter({ hasText: 'Not known here, and left out: atlantis.' }).waitFor();
    const menu = await openMenu(page, 'Groups');
    await toggle(menu, 'African Union');
    await poll(async () => (await readCohesion(page)).map(([group]) => group)).toEqual([
      'Western European and other States',
      'African Union',
    ]);
  });
});

describe('who is furthest from its group', () => {
  test('has all members as a table, each with its n and a way to compare it', async () => {
    const page = await openGroups('&groups=grulac');
    const title = await titleOf(page, /furthest from its group/);
    await figure(page, /furthest from its group/)
      .getByRole('button', { name: `Table: ${title}` })
      .click();
    const { rows } = await readShownTable(page, title);
    expect(rows).toHaveLength(Number(cohesionOf(grulac)[0]));
    const lowest = rows[0] ?? [];
    expect(title).toContain(`${lowest[0]} was furthest`);
    expect(title).toContain(`in ${lowest[2]} of ${lowest[4]} votes`);
    await tableNamed(page, title).getByRole('row').nth(1).getByRole('link').last().click();
    await pageHeading(page, 'Compare').waitFor();
  });
});

describe('the page of groups', () => {
  // Each view is looked at in all languages and colours elsewhere; here with what only this page has.
  test.each([
    ['light', 'en', 'Make a set of states'],
    ['dark', 'zh', '自选一组国家'],
  ] as const)('breaks no rule of axe with a set being made, %s, %s', async (colorScheme, lang, button) => {
    const page = await openGroups(`&groups=grulac,eu,nordic&sets=Pair:MEX.BRA&lang=${lang}`, { colorScheme });
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('form').waitFor();
    await expectNoAxeViolations(page);
  });

  test('does not scroll sideways on a phone or a tablet', async () => {
    const page = await openGroups('&groups=african,weog,eu,au,nam,g77&sets=Pair:MEX.BRA', {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    });
    await page.getByRole('table').nth(2).waitFor();
    for (const width of [360, 768, 1024, 1201]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  test('shows one figure alone where it is embedded', async () => {
    const page = await openPage('?view=groups&groups=eu,au&embed=between');
    await page.getByRole('heading', { level: 2, name: /European Union|EU with/ }).waitFor();
    expect(await page.locator('figure').count()).toBe(1);
    expect(await page.getByRole('combobox').count()).toBe(0);
  });
});

async function choose(page: Page, state: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Add a state' }).fill(state);
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: /^Remove/ })
    .last()
    .waitFor();
}
