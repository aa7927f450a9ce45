import { text } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from './support/axe.ts';
import { pageHeading } from './support/controls.ts';
import { changeFile } from './support/dataFile.ts';
import { readDownload } from './support/download.ts';
import { type OpenOptions, openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { readShippedTable } from './support/shippedTable.ts';

type Cast = 'Y' | 'A' | 'N';

/** How each state voted, text by text, disputed records left out; from the tables that the page ships with. */
const castByState = new Map<string, Map<string, Cast>>();
const disputed = new Set(
  readShippedTable('resolutions').flatMap(({ id = '', status }) => (status === 'disputed' ? [id] : [])),
);
for (const { resolution_id = '', state = '', position } of readShippedTable('votes')) {
  if (disputed.has(resolution_id) || (position !== 'Y' && position !== 'A' && position !== 'N')) continue;
  const own = castByState.get(state) ?? new Map<string, Cast>();
  castByState.set(state, own.set(resolution_id, position));
}

/** The two agreements of a pair, written down from their definitions. */
function agreementOf(first: string, second: string) {
  const other = castByState.get(second);
  const pairs = [...(castByState.get(first) ?? [])].flatMap(([id, position]) => {
    const answer = other?.get(id);
    return answer === undefined ? [] : [[position, answer] as const];
  });
  const n = pairs.length;
  const share = (test: (pair: readonly [Cast, Cast]) => boolean) => pairs.filter(test).length / n;
  const observed = share(([a, b]) => a === b);
  const expected = (['Y', 'A', 'N'] as const).reduce(
    (sum, position) => sum + share(([a]) => a === position) * share(([, b]) => b === position),
    0,
  );
  return { n, strict: observed, kappa: (observed - expected) / (1 - expected) };
}

async function openAlignment(search = '', options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(`?view=alignment${search}`, options);
  await pageHeading(page, 'Alignment').waitFor();
  await field(page).waitFor();
  return page;
}

function field(page: Page): Locator {
  return page.getByRole('application', { name: /^Matrix of states/ });
}

function choice(page: Page, name: string): Locator {
  return page.getByRole('combobox', { name, exact: true });
}

/** The line that reads out the pair reached by keys. */
function readout(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: / [–·] | cast$/ });
}

function figure(page: Page, title: string | RegExp): Locator {
  return page.getByRole('figure', { name: title });
}

const PARTNERS = /the ranking of .* partners/;
const MAP = /^On the map /;

describe('the matrix', () => {
  test('says how many blocs there are, and the closest and the furthest pair, as counted from the votes', async () => {
    const page = await openAlignment();
    const heading = page.getByRole('heading', { level: 2, name: /blocs/ });
    const title = (await heading.textContent()) ?? '';
    expect(title).toContain('Belgium and Luxembourg are closest (100%, n 36)');
    expect(title).toContain(
      'China and the United Kingdom of Great Britain and Northern Ireland furthest apart (0%, n 71)',
    );
    expect(agreementOf('BEL', 'LUX')).toMatchObject({ strict: 1, n: 36 });
    expect(agreementOf('CHN', 'GBR')).toMatchObject({ strict: 0, n: 71 });
    expect(await page.getByText(/^n 71 votes, 1,613 pairs with a value/).count()).toBe(1);
    await page.getByText('Who stands in which bloc').click();
    const members = await page.getByText(/^Bloc \d: /).allTextContents();
    expect(members.map((line) => line.includes('Belgium') && line.includes('Luxembourg'))).toEqual([
      true,
      false,
    ]);
    expect(members.map((line) => line.includes('China'))).toEqual([false, true]);
  });

  test('reads out each pair by the arrow keys, with its votes and interval, and opens them', async () => {
    const page = await openAlignment('&order=name');
    await field(page).focus();
    await page.keyboard.press('ArrowRight');
    await poll(() => readout(page).textContent()).toMatch(/^Algeria – Argentina · /);
    await page.keyboard.press('ArrowDown');
    await poll(() => readout(page).textContent()).toBe(
      `Argentina: ${castByState.get('ARG')?.size} votes cast`,
    );
    await page.keyboard.press('End');
    const { n, strict } = agreementOf('ARG', 'VNM');
    await poll(() => readout(page).textContent()).toMatch(
      new RegExp(
        `^Argentina – Viet Nam · ${Math.round(strict * 100)}% · n ${n} · 95% interval \\d+% to \\d+%$`,
      ),
    );
    await page.keyboard.press('Enter');
    await pageHeading(page, 'Compare').waitFor();
    expect(page.url()).toContain('states=ARG,VNM');
    await page.goBack();
    await field(page).waitFor();
  });

  test('says where there are no shared votes, and shows no number for them', async () => {
    expect(agreementOf('VEN', 'BEL').n).toBe(0);
    const page = await openAlignment('&order=state&ref=VEN');
    await field(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('End');
    await poll(() => readout(page).textContent()).toMatch(/^Venezuela .* · no shared votes$/);
  });

  test('follows the pointer, opens the pair pressed, and stays silent for screen readers meanwhile', async () => {
    const page = await openAlignment('&order=state&ref=CHN&session=51');
    const box = await page.locator('canvas').boundingBox();
    if (box === null) throw new Error('matrix without cells');
    const cell = box.width / 47;
    await page.mouse.move(box.x + 1.5 * cell, box.y + cell / 2);
    const line = page.locator('.matrix-readout');
    await poll(() => line.textContent()).toMatch(/^China – Venezuela .* · 100% · n \d+ · 95% interval/);
    expect(await readout(page).count()).toBe(0);
    await page.mouse.click(box.x + 1.5 * cell, box.y + cell / 2);
    await pageHeading(page, 'Compare').waitFor();
    expect(page.url()).toContain('states=CHN,VEN');
  });

  test('gives every pair as a table and as CSV', async () => {
    const page = await openAlignment();
    const matrix = page.locator('#matrix');
    const { header, rows } = await readDownload(page, () => matrix.getByText('CSV', { exact: true }).click());
    expect(header).toEqual([
      'first_name',
      'second_name',
      'first',
      'second',
      'measure',
      'value',
      'n',
      'low',
      'high',
      'data_set',
      'version',
    ]);
    expect(new Set(rows.map(({ data_set }) => data_set))).toEqual(new Set(['hrc-2022-2023']));
    expect(rows[0]?.version).toMatch(/^[0-9a-f]{12}$/);
    expect(rows).toHaveLength((60 * 59) / 2);
    const pair = rows.find(({ first, second }) => first === 'BRA' && second === 'MEX');
    const { n, strict } = agreementOf('BRA', 'MEX');
    expect(Number(pair?.value)).toBeCloseTo(strict, 12);
    expect(Number(pair?.n)).toBe(n);
    const none = rows.find(({ first, second }) => first === 'BEL' && second === 'VEN') ?? {};
    expect([none.value, none.n]).toEqual(agreementOf('BEL', 'VEN').n === 0 ? ['', '0'] : []);
    await matrix.getByRole('button', { name: /^Table: / }).click();
    await matrix.getByRole('table').waitFor();
  });

  test('takes the cells along as a picture in an SVG file', async () => {
    const page = await openAlignment('&session=51');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#matrix').getByText('SVG', { exact: true }).click(),
    ]);
    const svg = await text(await download.createReadStream());
    expect(svg).toMatch(/<image [^>]*href="data:image\/png;base64,/);
    expect(svg).toContain('0%, apart');
    expect(svg).toContain('>Mexico<');
  });
});

describe('the ranking of partners', () => {
  test('answers from a cold start whether the ranking of China’s partners survives κ', async () => {
    const page = await openPage('');
    await page.getByRole('navigation').getByRole('link', { name: 'Alignment' }).click();
    await field(page).waitFor();
    await choice(page, 'Partners of').selectOption('China');
    const heading = page.getByRole('heading', { level: 2, name: PARTNERS });
    await poll(() => heading.textContent()).toMatch(
      /^With Cohen’s κ the ranking of China’s partners keeps nearly the same order \(ρ\s0\.9\d\)$/,
    );
    const partners = figure(page, PARTNERS);
    await partners.getByRole('button', { name: /^Table: / }).click();
    const shown = await partners.getByRole('row').allTextContents();
    const byKappa = [...castByState.keys()]
      .filter((state) => state !== 'CHN')
      .map((state) => agreementOf('CHN', state).kappa);
    const first = shown[1] ?? '';
    const { strict, kappa, n } = agreementOf('CHN', 'ERI');
    expect(first).toMatch(/^Eritrea/);
    expect(first).toContain(`${Math.round(strict * 100)}%${n}1${kappa.toFixed(2)}`);
    expect(byKappa.filter((other) => other > kappa)).toHaveLength(1);
    await partners.getByRole('link', { name: 'Mexico' }).click();
    await pageHeading(page, 'Compare').waitFor();
    expect(page.url()).toContain('states=CHN,MEX');
  });
});

describe('the map', () => {
  test('is drawn beside the page, says how well it fits, and turns to other anchors', async () => {
    const page = await openAlignment();
    await page.getByRole('heading', { level: 2, name: MAP }).waitFor();
    await page.getByText(/^Stress 0\.\d\d: /).waitFor();
    await page.getByText(/157 pairs share fewer than 5 votes/).waitFor();
    await choice(page, 'Left').selectOption('Mexico');
    await page.getByRole('heading', { level: 2, name: /^On the map .* is next to Mexico, / }).waitFor();
    expect(page.url()).toContain('anchors=MEX,GBR');
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: /next to China, / }).waitFor();
    const mexico = figure(page, MAP).getByRole('button', { name: 'Mexico · Latin American & Caribbean' });
    await mexico.press('Enter');
    await pageHeading(page, 'Mexico').waitFor();
  });

  test('says why there is none where the worker fails', async () => {
    const page = await openAlignment('', {
      before: async (fresh) => {
        await fresh.route('**/pictureWorker*', (route) => route.abort());
      },
      allow: [/Failed to load resource|ERR_FAILED|worker/i],
    });
    await page
      .getByText(/^The picture could not be computed/)
      .first()
      .waitFor();
    await page.getByRole('heading', { level: 2, name: PARTNERS }).waitFor();
  });
});

test('the plot against two anchors counts as the votes do', async () => {
  const page = await openAlignment('&anchors=CHN,USA');
  const left = agreementOf('MEX', 'CHN');
  const right = agreementOf('MEX', 'USA');
  const point = page.locator('#anchors').getByRole('button', { name: /^Mexico · / });
  await poll(() => point.getAttribute('aria-label')).toBe(
    `Mexico · ${Math.round(left.strict * 100)}% with China (n ${left.n}) · ${Math.round(right.strict * 100)}% with the United States of America (n ${right.n})`,
  );
});

describe('the panel on robustness', () => {
  test('compares with each other measure, and says that no vote is unanimous', async () => {
    const page = await openAlignment();
    const holds = figure(page, /^The picture holds with another measure: ρ 0\.\d\d to 0\.\d\d, least with /);
    await holds.getByText('There is no unanimous vote among those looked at').waitFor();
    await holds.getByText(/^In another bloc would stand \d+ states? with /).waitFor();
    await holds.getByRole('button', { name: /^Table: / }).click();
    await poll(() => holds.getByRole('row').count()).toBe(6);
    await figure(page, / moves most: /)
      .getByRole('link')
      .first()
      .click();
    await pageHeading(page, 'Compare').waitFor();
  });

  test('compares with unanimous votes left out where there is one', async () => {
    const before = changeFile('votes.csv', (csv) => csv.replace(/^(A-HRC-RES-49-2,\w+),[YNA],/gm, '$1,Y,'));
    const page = await openAlignment('&disputed=include', { before, allow: [/./] });
    await figure(page, /^The picture /)
      .getByRole('link', { name: /^Unanimous votes left out/ })
      .waitFor();
  });
});

describe('the line of states', () => {
  test('stands in lanes by regional group, says what it means, and leads to states and votes', async () => {
    const page = await openAlignment();
    const line = figure(page, / one line accounts for \d\d% of the differences$/);
    await line.getByText(/first principal component/).waitFor();
    await line.getByText(/^n 60 states, 71 votes · /).waitFor();
    const china = line.getByRole('button', { name: /^China · Asia-Pacific · at −\d\.\d\d · 95% interval / });
    await china.focus();
    await page.keyboard.press('End');
    const last = line.locator('svg :focus');
    expect(await last.getAttribute('aria-label')).toMatch(/ · Western European & other · at \d\.\d\d · /);
    await line.getByRole('button', { name: /^Table: / }).click();
    await poll(() => line.getByRole('row').count()).toBe(61);
    await line.getByRole('button', { name: /^Picture: / }).click();
    const best = line.getByRole('listitem').first();
    expect(await best.textContent()).toMatch(/support grows towards the (left|right)\)$/);
    await best.getByRole('link').click();
    await pageHeading(page, /./).waitFor();
    expect(page.url()).toContain('view=resolution');
  });

  test('is read by the first touch, whose name it says, and opened by the second', async () => {
    const page = await openAlignment('', { hasTouch: true, viewport: { width: 360, height: 740 } });
    const line = page.locator('#scale');
    const mexico = line.getByRole('button', { name: /^Mexico · / });
    await mexico.scrollIntoViewIfNeeded();
    const touch = async () => {
      const box = await mexico.boundingBox();
      if (box === null) throw new Error('Mexico not on the line');
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    };
    await touch();
    await line.getByText(/^Mexico · Latin American & Caribbean · at /).waitFor();
    expect(page.url()).toContain('view=alignment');
    await touch();
    await pageHeading(page, 'Mexico').waitFor();
  });

  test('puts each state where its votes do, whatever the measure, and the anchors at their ends', async () => {
    const page = await openAlignment('&anchors=USA,CHN&measure=kappa');
    const line = page.locator('#scale');
    await line.getByRole('button', { name: /^China · / }).waitFor();
    const { header, rows } = await readDownload(page, () => line.getByText('CSV', { exact: true }).click());
    expect(header).toEqual([
      'state_name',
      'state',
      'group',
      'position',
      'low',
      'high',
      'n',
      'data_set',
      'version',
    ]);
    const at = (code: string) => Number(rows.find(({ state }) => state === code)?.position);
    expect(at('USA')).toBeLessThan(at('MEX'));
    expect(at('MEX')).toBeLessThan(at('CHN'));
    expect(Number(rows.find(({ state }) => state === 'MEX')?.n)).toBe(castByState.get('MEX')?.size);
  });

  test('says so where no vote divided the states', async () => {
    const before = changeFile('votes.csv', (csv) => csv.replace(/,[YNA],/g, ',Y,'));
    const page = await openAlignment('&disputed=include', { before, allow: [/./] });
    await page.getByRole('heading', { level: 2, name: 'No line: no vote divided these states' }).waitFor();
  });
});

test('one figure alone begins at the top of its frame, and the figure that fills the screen says how to leave', async () => {
  const page = await openPage('?view=alignment&embed=scale', { viewport: { width: 640, height: 480 } });
  const heading = page.getByRole('heading', { level: 2, name: /one line accounts for/ });
  await heading.waitFor();
  expect(await page.locator('figure').count()).toBe(1);
  expect(await page.getByRole('combobox').count()).toBe(0);
  expect((await heading.boundingBox())?.y).toBeLessThan(24);

  await page.getByText('More', { exact: true }).click();
  await page.getByRole('button', { name: /^Full screen: / }).click();
  await page.getByRole('button', { name: 'Leave full screen' }).click();
  await page.getByRole('button', { name: 'Leave full screen' }).waitFor({ state: 'hidden' });
});

test('on paper there is nothing to press, and every figure is there', async () => {
  const page = await openAlignment();
  await page.getByRole('heading', { level: 2, name: PARTNERS }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await poll(() => page.getByRole('combobox').count()).toBe(0);
  expect(await page.getByRole('button', { name: /^(Table|Download)/ }).count()).toBe(0);
  expect(await page.getByRole('figure').count()).toBeGreaterThan(4);
});

test('a link to a figure brings it into sight once it is there, and lets go of a reader who looks around', async () => {
  const page = await openAlignment('#partners');
  const topOf = async () => Math.round((await page.locator('#partners').boundingBox())?.y ?? Number.NaN);
  await page.getByRole('heading', { level: 2, name: PARTNERS }).waitFor();
  await page.getByRole('heading', { level: 2, name: /^The picture holds/ }).waitFor();
  await poll(topOf).toBeLessThan(4);
  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, -600);
  await poll(topOf).toBeGreaterThan(300);
  await page.setViewportSize({ width: 1100, height: 800 });
  await poll(topOf).toBeGreaterThan(300);
});

test('a link brings back measure, order, state and least votes', async () => {
  const page = await openAlignment('&measure=kappa&order=state&ref=MEX&min=40');
  expect(await choice(page, 'Measure').inputValue()).toBe('kappa');
  expect(await choice(page, 'Order of states').inputValue()).toBe('state');
  expect(await choice(page, 'State').inputValue()).toBe('MEX');
  await page
    .getByText('For blocs and maps, pairs with fewer than 40 shared votes count as unknown.')
    .waitFor();
  await page.getByText('Smaller: fewer than 40 votes').waitFor();
});

test('a selection of few votes says that they are too few, and shows them all the same', async () => {
  const page = await openAlignment('&subject=palestine&session=52');
  await page.getByRole('heading', { name: 'No two states share 5 votes or more' }).waitFor();
  await page.getByText('No map: too few shared votes').waitFor();
  await field(page).focus();
  await page.keyboard.press('ArrowRight');
  await poll(() => readout(page).textContent()).toMatch(/ · \d+% · n [1-4] · /);
});

test('a selection without votes says so', async () => {
  const page = await openPage('?view=alignment&session=51&subject=none');
  await page.getByRole('heading', { name: 'No recorded vote fits.' }).waitFor();
  expect(await field(page).count()).toBe(0);
});

test('in Chinese on a phone nothing is wider than the page, and axe finds nothing in light and dark', async () => {
  const viewport = { width: 360, height: 740 };
  const page = await openPage('?view=alignment&lang=zh', { viewport, reducedMotion: 'reduce' });
  await page.locator('#map svg').waitFor();
  await page.locator('#robustness').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
  }
});
