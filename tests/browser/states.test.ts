import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openMenu, pageHeading, toggle } from './support/controls.ts';
import { type DownloadedCsv, readDownload } from './support/download.ts';
import { openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { readShippedTable } from './support/shippedTable.ts';
import { readColumn, readShownTable, sortBy, tableNamed } from './support/shownTable.ts';

const votes = readShippedTable('votes');
const resolutions = readShippedTable('resolutions');
const groupByState = new Map(
  readShippedTable('states').map(({ code, regional_group }) => [code, regional_group]),
);

function votesOf(state: string) {
  return votes.filter((vote) => vote.state === state);
}

/** Wilson's interval, written out once more. */
function wilson(count: number, n: number): readonly [number, number] {
  const z = 1.959963984540054;
  const p = count / n;
  const root = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [
    (p + (z * z) / (2 * n) - root) / (1 + (z * z) / n),
    (p + (z * z) / (2 * n) + root) / (1 + (z * z) / n),
  ];
}

/** How often a state voted as most of the others of its regional group did, vote by vote. */
function loyaltyOf(state: string): { readonly same: number; readonly n: number; readonly tied: number } {
  let [same, n, tied] = [0, 0, 0];
  for (const { resolution_id, position } of votesOf(state)) {
    if (position === 'X') continue;
    const others = votes.filter(
      (vote) =>
        vote.resolution_id === resolution_id &&
        vote.state !== state &&
        groupByState.get(vote.state) === groupByState.get(state),
    );
    const counts = ['Y', 'A', 'N']
      .map((kind) => ({ kind, count: others.filter((vote) => vote.position === kind).length }))
      .sort((a, b) => b.count - a.count);
    if (counts[0]?.count === counts[1]?.count) tied += 1;
    else n += 1;
    if (counts[0]?.count !== counts[1]?.count && counts[0]?.kind === position) same += 1;
  }
  return { same, n, tied };
}

async function openStates(link = '', options?: Parameters<typeof openPage>[1]): Promise<Page> {
  const page = await openPage(`?view=states${link}`, options);
  await page.getByRole('figure').waitFor();
  return page;
}

function downloadStates(page: Page): Promise<DownloadedCsv> {
  return readDownload(page, () => page.getByRole('button', { name: /as CSV$/ }).click());
}

describe('the table of all states', () => {
  test('names the state that abstained most often, as the votes have it', async () => {
    const shares = [...groupByState.keys()]
      .map((state = '') => {
        const cast = votesOf(state).filter(({ position }) => position !== 'X');
        return { state, cast: cast.length, A: cast.filter(({ position }) => position === 'A').length };
      })
      .filter(({ cast }) => cast >= 36)
      .sort((a, b) => b.A / b.cast - a.A / a.cast);
    expect(shares[0]?.state).toBe('CMR');
    const page = await openStates();
    await page
      .getByRole('heading', {
        name: `Cameroon abstained most often: in ${shares[0]?.A} of ${shares[0]?.cast} votes cast`,
      })
      .waitFor();
    await page.getByText(`among the ${shares.length} states that cast at least 36 votes.`).last().waitFor();
  });

  test('gives rates with n and interval that can be reckoned from the votes', async () => {
    const { rows } = await downloadStates(await openStates());
    for (const code of ['MEX', 'ARM', 'CUB']) {
      const row = rows.find((one) => one.code === code);
      const own = votesOf(code);
      const cast = own.filter(({ position }) => position !== 'X').length;
      expect(Number(row?.votes)).toBe(own.length);
      expect(Number(row?.participation)).toBeCloseTo(cast / own.length, 12);
      expect(Number(row?.participation_n)).toBe(own.length);
      const { same, n, tied } = loyaltyOf(code);
      expect(Number(row?.loyalty)).toBeCloseTo(same / n, 12);
      expect([row?.loyalty_n, row?.loyalty_skipped].map(Number)).toEqual([n, tied]);
      const [low, high] = wilson(same, n);
      expect(Number(row?.loyalty_low)).toBeCloseTo(low, 10);
      expect(Number(row?.loyalty_high)).toBeCloseTo(high, 10);
      const sides = own.filter(({ position }) => position === 'Y' || position === 'N');
      const prevailed = sides.filter(({ resolution_id, position }) => {
        const outcome = resolutions.find(({ id }) => id === resolution_id)?.outcome;
        return position === (outcome === 'rejected' ? 'N' : 'Y');
      });
      expect(Number(row?.with_outcome)).toBeCloseTo(prevailed.length / sides.length, 12);
      expect(Number(row?.with_outcome_n)).toBe(sides.length);
    }
  });

  test('counts only the votes selected, and sorts by what is pressed', async () => {
    const page = await openStates();
    const menu = await openMenu(page, 'Session');
    await toggle(menu, 'Session 50');
    await pageHeading(page, '47 states with recorded votes').waitFor();
    // The heading answers first; the table follows.
    await poll(async () => [...new Set(await readColumn(page, 'States', 'Votes held'))]).toEqual(['6']);
    expect(await sortBy(page, 'States', 'Abstaining')).toBe('descending');
    const ids = new Set(resolutions.filter(({ session }) => session === '50').map(({ id }) => id));
    const most = votes.filter(
      ({ state, position, resolution_id }) =>
        state === 'NAM' && position === 'A' && ids.has(resolution_id ?? ''),
    );
    const { rows } = await readShownTable(page, 'States');
    expect(rows[0]?.[0]).toBe('Namibia');
    expect(rows[0]?.[5]).toBe(String(most.length));
    await poll(() => page.url()).toContain('session=50');
  });

  test('greys rates from few votes, and says why', async () => {
    const page = await openStates('&q=Russian&min=20');
    const row = tableNamed(page, 'States').getByRole('row', { name: /^Russian Federation/ });
    await row.getByText('n 16 · few votes').first().waitFor();
    await page.getByRole('combobox', { name: 'Fewest votes behind a rate' }).selectOption('10');
    await poll(() => row.getByText('few votes').count()).toBe(0);
  });

  test('says so when no vote fits', async () => {
    const page = await openPage('?view=states&from=2030-01-01');
    await page.getByText('No recorded vote fits.').waitFor();
  });

  test.each([
    ['a phone', 360, 'en'],
    ['a phone', 360, 'zh'],
    ['a tablet', 820, 'en'],
  ])('stays within %s of %i px in %s', async (_, width, language) => {
    const page = await openStates(`&lang=${language}`, { viewport: { width, height: 740 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
