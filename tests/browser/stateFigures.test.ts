import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageHeading } from './support/controls.ts';
import { readDownload } from './support/download.ts';
import { openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { readShippedTable } from './support/shippedTable.ts';
import { readColumn } from './support/shownTable.ts';

const votes = readShippedTable('votes');
const resolutions = new Map(readShippedTable('resolutions').map((resolution) => [resolution.id, resolution]));
const states = readShippedTable('states');
const isCast = (position: string | undefined) => position === 'Y' || position === 'A' || position === 'N';

function positionsOf(state: string): ReadonlyMap<string, string> {
  return new Map(
    votes
      .filter((vote) => vote.state === state && isCast(vote.position))
      .map(({ resolution_id = '', position = '' }) => [resolution_id, position]),
  );
}

/** How often two states voted alike, of the votes in which both did. */
function agreement(a: string, b: string): { readonly share: number; readonly n: number } {
  const ofB = positionsOf(b);
  const shared = [...positionsOf(a)].filter(([id]) => ofB.has(id));
  return {
    share: shared.filter(([id, position]) => ofB.get(id) === position).length / shared.length,
    n: shared.length,
  };
}

async function openState(code: string, more = '', options?: Parameters<typeof openPage>[1]): Promise<Page> {
  const page = await openPage(`?view=state&state=${code}${more}`, options);
  await page.locator('#votes').waitFor();
  return page;
}

function csvOf(page: Page, anchor: string) {
  return readDownload(page, () =>
    page
      .locator(`#${anchor}`)
      .getByRole('button', { name: /as CSV$/ })
      .click(),
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function sentence(page: Page): Locator {
  return page.getByText(/abstained in .* votes it cast/).first();
}

describe('the figures of a state', () => {
  test('say in a sentence whether Mexico abstains a lot', async () => {
    const shares = states
      .map(({ code = '' }) => [...positionsOf(code).values()])
      .filter(({ length }) => length > 0)
      .map((cast) => cast.filter((position) => position === 'A').length / cast.length)
      .sort((a, b) => a - b);
    const middle = ((shares[29] ?? 0) + (shares[30] ?? 0)) / 2;
    expect(shares).toHaveLength(60);
    const own = [...positionsOf('MEX').values()];
    const abstentions = own.filter((position) => position === 'A').length;
    const page = await openState('MEX');
    expect(await sentence(page).textContent()).toBe(
      `Mexico abstained in ${abstentions} of the ${own.length} votes it cast: ${percent(abstentions / own.length)}. ` +
        `That is more often than the median of the 60 states looked at (${percent(middle)}).`,
    );
  });

  test('divide its votes by session, and give a gap words where it was no member', async () => {
    const page = await openState('RUS');
    const { rows } = await csvOf(page, 'sessions');
    const first = votes.filter(
      ({ state, resolution_id = '' }) => state === 'RUS' && resolutions.get(resolution_id)?.session === '49',
    );
    expect(rows[0]).toMatchObject({
      state: 'RUS',
      session: 'Session 49',
      votes: String(first.length),
      gap: '',
    });
    expect(Number(rows[0]?.N)).toBe(first.filter(({ position }) => position === 'N').length);
    expect(new Set(rows.slice(1).map(({ gap }) => gap))).toEqual(new Set(['notMember']));
    expect(new Set(rows.slice(1).map(({ Y }) => Y))).toEqual(new Set(['']));
    await page.locator('#sessions').getByText('not a member (8 sessions)').waitFor();
  });

  test('open the votes that a part of a bar counts', async () => {
    const page = await openState('MEX');
    const link = page.locator('#sessions').getByRole('link', { name: 'Session 50, abstaining: 2 votes' });
    await link.focus();
    await page.keyboard.press('Enter');
    await poll(() => readColumn(page, 'Its votes', 'Symbol')).toEqual(['A/HRC/RES/50/8', 'A/HRC/RES/50/4']);
    expect(page.url()).toContain('position=A');
    await page.getByRole('heading', { name: 'Mexico abstained in these 2 of 6 votes' }).waitFor();
  });

  test('rank its partners with n, as the votes have it', async () => {
    const page = await openState('CHN');
    const { rows } = await csvOf(page, 'partners');
    for (const { code = '', value, n } of rows) {
      const expected = agreement('CHN', code);
      expect(Number(value)).toBeCloseTo(expected.share, 12);
      expect(Number(n)).toBe(expected.n);
    }
    const values = rows.map(({ value }) => Number(value));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(rows.every(({ n }) => Number(n) >= 10)).toBe(true);
    const closest = page.getByRole('table', { name: 'Closest 10' });
    expect(await closest.getByRole('rowheader').allTextContents()).toEqual(
      rows.slice(0, 10).map(({ state }) => state),
    );
    await closest.getByRole('link', { name: 'Compare China with Eritrea' }).click();
    await page.getByRole('heading', { name: /China and Eritrea agreed in/ }).waitFor();
  });

  test('follow the measure and the least number of shared votes', async () => {
    const page = await openState('CHN', '&measure=kappa&min=40');
    await page
      .locator('#partners')
      .getByText(/^Cohen’s κ with each of the \d+ states that share at least 40/)
      .waitFor();
    const { rows } = await csvOf(page, 'partners');
    expect(rows.every(({ n, measure }) => Number(n) >= 40 && measure === 'kappa')).toBe(true);
  });

  test('show its agreement with the states of the link over time', async () => {
    const page = await openState('MEX', '&states=MEX,CHN,USA');
    const { rows } = await csvOf(page, 'over-time');
    expect([...new Set(rows.map(({ pair }) => pair))]).toEqual([
      'Mexico – China',
      'Mexico – United States of America',
    ]);
    await page.getByRole('button', { name: 'Remove China' }).click();
    await poll(() => page.url()).toContain('states=MEX,USA');
  });

  test('list the votes in which it broke with its group', async () => {
    const group = states.find(({ code }) => code === 'MEX')?.regional_group;
    const members = new Set(
      states.filter(({ regional_group }) => regional_group === group).map(({ code }) => code),
    );
    const breaks = [...positionsOf('MEX')].flatMap(([id, position]) => {
      const others = votes.filter(
        (vote) => vote.resolution_id === id && vote.state !== 'MEX' && members.has(vote.state),
      );
      const count = (kind: string) => others.filter((vote) => vote.position === kind).length;
      const [Y, N, A] = [count('Y'), count('N'), count('A')];
      const isBreak = { Y: Math.max(N, A) > Y, N: Math.max(Y, A) > N, A: Math.max(Y, N) > A }[position];
      const isTied = [Y, N, A].filter((one) => one === Math.max(Y, N, A)).length > 1;
      return isBreak && !isTied ? [`${resolutions.get(id)?.symbol} ${Y}-${N}-${A}`] : [];
    });
    const page = await openState('MEX');
    await page
      .getByRole('heading', { name: `Mexico voted otherwise than most of its group in ${breaks.length} of` })
      .waitFor();
    const { rows } = await csvOf(page, 'breaks');
    expect(rows.map(({ symbol, group_split }) => `${symbol} ${group_split}`).toSorted()).toEqual(
      breaks.toSorted(),
    );
  });

  test('list only the votes of one position, and keep that in the link', async () => {
    const page = await openState('USA');
    await page.getByRole('radio', { name: /^Against/ }).check();
    const against = [...positionsOf('USA')].filter(([, position]) => position === 'N');
    await poll(async () => (await readColumn(page, 'Its votes', 'Symbol')).length).toBe(against.length);
    await page.reload();
    await page
      .getByRole('heading', { name: `United States of America voted against in these ${against.length} of` })
      .waitFor();
  });

  test('say so when none of its votes is selected', async () => {
    const page = await openPage('?view=state&state=RUS&session=54');
    await pageHeading(page, 'Russian Federation').waitFor();
    await page.getByText('No vote of Russian Federation is among the votes looked at.').waitFor();
  });

  test('stand alone in an embedded page', async () => {
    const page = await openPage('?view=state&state=MEX&embed=sessions');
    await page.locator('#sessions').waitFor();
    expect(await page.getByRole('figure').count()).toBe(1);
    await poll(() => pageHeading(page, 'Mexico').isVisible()).toBe(false);
    expect(await sentence(page).isVisible()).toBe(false);
  });

  test.each(['en', 'zh'])('stay within a phone in %s', async (language) => {
    const page = await openState('ARM', `&lang=${language}`, { viewport: { width: 360, height: 740 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
