import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from './support/axe.ts';
import { openMenu, pageHeading, toggle } from './support/controls.ts';
import { changeFile } from './support/dataFile.ts';
import { readDownload } from './support/download.ts';
import { openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { readShippedTable } from './support/shippedTable.ts';

const resolutions = readShippedTable('resolutions');
const votes = readShippedTable('votes');

interface CountedVote {
  readonly symbol: string;
  readonly session: string;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** Every recorded vote as its per-state records add up, whatever tally the table of resolutions states. */
const countedVotes: readonly CountedVote[] = resolutions
  .map(({ id, symbol = '', session = '' }) => {
    const own = votes.filter((vote) => vote.resolution_id === id);
    const count = (position: string) => own.filter((vote) => vote.position === position).length;
    return { symbol, session, yes: count('Y'), no: count('N'), abstain: count('A') };
  })
  .filter(({ yes, no, abstain }) => yes + no + abstain > 0);

function byMargin(a: CountedVote, b: CountedVote): number {
  return Math.abs(a.yes - a.no) - Math.abs(b.yes - b.no);
}

function figure(page: Page, anchor: string) {
  return page.locator(`figure#${anchor}`);
}

/** The texts of a figure's table: one list of cells for each row. */
async function readRows(page: Page, anchor: string): Promise<readonly (readonly string[])[]> {
  return figure(page, anchor)
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
}

async function openOverview(search = ''): Promise<Page> {
  const page = await openPage(`?view=overview${search}`);
  await pageHeading(page, 'Overview').waitFor();
  return page;
}

describe('the closest votes of session 51', () => {
  test('are found from a cold start, with margin and votes to turn as the per-state records give them', async () => {
    const page = await openPage();
    await page.getByRole('navigation').getByRole('link', { name: 'Overview' }).click();
    await pageHeading(page, 'Overview').waitFor();
    await toggle(await openMenu(page, 'Session'), 'Session 51');
    await page.getByText('11 of 71 recorded votes').waitFor();
    const expected = countedVotes
      .filter(({ session }) => session === '51')
      .toSorted(byMargin)
      .slice(0, 8);
    await poll(async () => (await readRows(page, 'closest')).length).toBe(8);
    const rows = await readRows(page, 'closest');
    expect(rows.map((cells) => [cells[0], cells[3], cells[4], cells[5]])).toEqual(
      expected.map(({ symbol, yes, no, abstain }) => [
        symbol,
        `${yes}–${no}–${abstain}`,
        String(yes - no),
        String(Math.ceil((yes - no) / 2)),
      ]),
    );
    await page
      .getByRole('heading', {
        name: 'The closest vote, on 51/27, was 21 to 19; one vote would have turned it',
      })
      .waitFor();
    await figure(page, 'closest')
      .getByRole('link', { name: 'Situation of human rights in Ethiopia' })
      .click();
    await pageHeading(page, 'Situation of human rights in Ethiopia').waitFor();
    await page.goBack();
    await page.getByText('11 of 71 recorded votes').waitFor();
  });

  test('lead to all texts that are as close', async () => {
    const page = await openOverview('&session=51');
    const { yes, no } = countedVotes
      .filter(({ session }) => session === '51')
      .toSorted(byMargin)
      .slice(0, 8)
      .at(-1) ?? { yes: 0, no: 0 };
    await page.getByRole('link', { name: /^All texts with at most \d+ votes between yes and no$/ }).click();
    await poll(() => page.url()).toContain(`?session=51&margin=${yes - no}`);
  });
});

describe('the picture of outcomes', () => {
  test('counts the texts of each session, and each part opens what it counts', async () => {
    const page = await openOverview();
    const withoutVote = resolutions.filter(({ outcome }) => outcome === 'adopted_without_vote');
    await page
      .getByRole('heading', {
        name: `${withoutVote.length} of ${resolutions.length} texts were adopted without a vote`,
      })
      .waitFor();
    const own = withoutVote.filter(({ session }) => session === '52').length;
    await figure(page, 'outcomes')
      .getByRole('link', { name: `Session 52: Adopted without a vote, ${own} texts` })
      .click();
    await page.getByText(`${own} of 209 texts, 0 by a recorded vote`).waitFor();
  });

  test('says that rejected texts are not in the data, and does not where one is', async () => {
    const page = await openOverview();
    await page.getByText('This set holds adopted texts only').waitFor();
    for (const name of ['outcomes', 'divided', 'closest', 'abstentions', 'subjects', 'losing-side']) {
      await figure(page, name)
        .getByText(/· adopted texts only$/)
        .waitFor();
    }
    const before = changeFile('resolutions.csv', (text) =>
      text.replace(/(A-HRC-RES-49-2,.*),adopted_by_vote,/, '$1,rejected,'),
    );
    const other = await openPage('?view=overview', { before });
    await figure(other, 'outcomes')
      .getByRole('link', { name: 'Session 49: Rejected, 1 text', exact: true })
      .waitFor();
    expect(await other.getByText('This set holds adopted texts only').count()).toBe(0);
  });

  test('leaves as CSV and as a picture that stands alone', async () => {
    const page = await openOverview();
    const save = (name: string) =>
      figure(page, 'outcomes').getByRole('button', { name: new RegExp(`^Download .* as ${name}$`) });
    const csv = await readDownload(page, () => save('CSV').click());
    expect(csv.rows.map(({ texts }) => Number(texts)).reduce((sum, texts) => sum + texts, 0)).toBe(209);
    const [download] = await Promise.all([page.waitForEvent('download'), save('SVG').click()]);
    const stream = await download.createReadStream();
    const svg = Buffer.concat(await stream.toArray()).toString('utf8');
    expect(svg).toContain('Adopted by a recorded vote');
    expect(svg).toContain('adopted texts only');
    expect(svg).not.toContain('var(--');
  });
});

describe('the strip of recorded votes', () => {
  test('has one dot for each, of which arrow keys lead from one to the next', async () => {
    const page = await openOverview();
    const dots = figure(page, 'divided').locator('svg a');
    await poll(() => dots.count()).toBe(countedVotes.length);
    const ordered = countedVotes.toSorted(
      (a, b) => a.yes / (a.yes + a.no + a.abstain) - b.yes / (b.yes + b.no + b.abstain),
    );
    const share = ({ yes, no, abstain }: CountedVote) => yes / (yes + no + abstain);
    const below = ordered.filter((vote) => share(vote) < 0.5).length;
    await page
      .getByRole('heading', {
        name: `In ${below} of ${ordered.length} recorded votes, fewer than half of the votes cast were in favour`,
      })
      .waitFor();
    await dots.first().focus();
    await page.keyboard.press('ArrowRight');
    const name = ordered[1]?.symbol.replace('A/HRC/RES/', '');
    await poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      new RegExp(`^${name} `),
    );
    await page.keyboard.press('Enter');
    await poll(() => page.url()).toContain(`id=A-HRC-RES-${name?.replace('/', '-')}`);
  });
});

describe('the losing side', () => {
  test('begins with the state that the per-state records give, with its n', async () => {
    const page = await openOverview();
    const rates = [...new Set(votes.map(({ state }) => state))].map((state) => {
      const own = votes.filter((vote) => vote.state === state && /^[YN]$/.test(vote.position ?? ''));
      const yes = own.filter(({ position }) => position === 'Y').length;
      return { yes, n: own.length };
    });
    const [lowest] = rates.filter(({ n }) => n > 0).toSorted((a, b) => a.yes / a.n - b.yes / b.n);
    await page
      .getByRole('heading', {
        name: `was least often on the side that prevailed: in ${lowest?.yes} of ${lowest?.n} yes and no votes`,
      })
      .waitFor();
  });
});

describe('the page', () => {
  test('keeps what can be shown of texts where no recorded vote fits', async () => {
    const page = await openOverview('&outcome=adopted_without_vote');
    await page.getByText('No recorded vote fits.').waitFor();
    await page.getByRole('heading', { name: 'All 138 texts were adopted without a vote' }).waitFor();
    expect(await figure(page, 'closest').count()).toBe(0);
  });

  test('says of one vote what is true of one vote', async () => {
    const page = await openOverview('&session=S-34');
    for (const name of [
      'The one text was not adopted without a vote',
      'In the one recorded vote, at least half of the votes cast were in favour',
      'The one vote, on S-34/1, was 33 to 2; 16 votes would have turned it',
      'China and 1 other state were least often on the side that prevailed: in 0% of their yes and no votes',
    ]) {
      await page.getByRole('heading', { name, exact: true }).waitFor();
    }
  });

  test.each([
    ['light', 'en'],
    ['dark', 'zh'],
  ] as const)('has nothing against accessibility, %s, %s', async (colorScheme, language) => {
    const page = await openPage(`?view=overview&lang=${language}`, { colorScheme });
    await figure(page, 'losing-side').waitFor();
    await expectNoAxeViolations(page);
  });

  test.each(['en', 'zh'])('does not scroll sideways on a phone, %s', async (language) => {
    const page = await openPage(`?view=overview&lang=${language}`, { viewport: { width: 360, height: 740 } });
    await figure(page, 'losing-side').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
