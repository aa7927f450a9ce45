import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from './support/axe.ts';
import { pageHeading } from './support/controls.ts';
import { openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { readShippedTable } from './support/shippedTable.ts';

const resolutions = readShippedTable('resolutions');
const votes = readShippedTable('votes');

function hasSubject({ subjects = '' }: Readonly<Record<string, string>>, subject: string): boolean {
  return subjects.split('; ').includes(subject);
}

function figure(page: Page, anchor: string) {
  return page.locator(`figure#${anchor}`);
}

async function openSubjects(search = ''): Promise<Page> {
  const page = await openPage(`?view=subjects${search}`);
  await pageHeading(page, 'Subjects').waitFor();
  await figure(page, 'support').waitFor();
  return page;
}

describe('the support of a subject', () => {
  test('stands in the table as the shipped outcomes give it, and opens the texts behind it', async () => {
    const page = await openSubjects();
    await figure(page, 'support')
      .getByRole('button', { name: /^Table: / })
      .click();
    const own = resolutions.filter((row) => row.session === '52' && hasSubject(row, 'country-situations'));
    const without = own.filter(({ outcome }) => outcome === 'adopted_without_vote').length;
    const row = figure(page, 'support')
      .getByRole('row')
      .filter({ hasText: 'Country situations' })
      .filter({ hasText: 'Session 52' });
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      'Session 52',
      `${Math.round((without / own.length) * 100)}%`,
      String(own.length),
    ]);
    await row.getByRole('link', { name: 'Session 52' }).click();
    await page.getByText(`${own.length} of 209 texts, ${own.length - without} by a recorded vote`).waitFor();
  });

  test('is drawn for each subject, by session or by year', async () => {
    const page = await openSubjects();
    const titles = figure(page, 'support').getByRole('link', { name: /^Texts on / });
    expect(await titles.count()).toBe(17);
    await page.getByRole('radio', { name: 'year' }).check();
    await poll(() => page.url()).toContain('by=year');
    await figure(page, 'support').locator('a[aria-label^="Country situations, 2023: "]').waitFor();
    await titles.filter({ hasText: 'Country situations' }).click();
    await page.getByText(/^43 of 209 texts/).waitFor();
  });

  test('is the share in favour where that is chosen, kept in the link, and read point by point', async () => {
    const page = await openSubjects('&by=year');
    await page.getByRole('radio', { name: 'In favour, of votes cast' }).check();
    await poll(() => page.url()).toContain('support=inFavour');
    await page.reload();
    const support = figure(page, 'support');
    await support
      .getByRole('heading', { name: /in favour on average, the least of all subjects$/ })
      .waitFor();
    const own = resolutions.filter(
      (row) =>
        row.date?.startsWith('2022') &&
        row.outcome === 'adopted_by_vote' &&
        hasSubject(row, 'country-situations'),
    );
    const shares = own.map(({ id }) => {
      const cast = votes.filter(
        ({ resolution_id, position = '' }) => resolution_id === id && /^[YNA]$/.test(position),
      );
      return cast.filter(({ position }) => position === 'Y').length / cast.length;
    });
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    await support.getByRole('link', { name: 'Texts on Country situations' }).focus();
    await page.keyboard.press('ArrowRight');
    const point = support.locator('a:focus');
    expect(await point.getAttribute('aria-label')).toBe(
      `Country situations, 2022: ${Math.round(mean * 100)}%, n ${own.length}`,
    );
    await support
      .getByText(`Country situations, 2022: ${Math.round(mean * 100)}%, n ${own.length}`)
      .waitFor();
  });

  test('lists what has fewer than three texts', async () => {
    const page = await openSubjects('&session=50');
    const own = resolutions.filter(({ session }) => session === '50');
    const few = own.filter((row) => hasSubject(row, 'technical-assistance')).length;
    expect(few).toBeLessThan(3);
    await figure(page, 'support')
      .getByText(
        new RegExp(`^Fewer than three texts.*Technical assistance and capacity-building \\(${few}\\)`),
      )
      .waitFor();
    expect(
      await figure(page, 'support')
        .getByRole('link', { name: /^Texts on Technical/ })
        .count(),
    ).toBe(0);
  });
});

describe('states by subject', () => {
  test('are the regional groups, until states are chosen; each share is that of the per-state records', async () => {
    const page = await openSubjects();
    await figure(page, 'shares').getByRole('columnheader', { name: 'African' }).waitFor();
    await page.goto(new URL('?view=subjects&states=MEX,CHN', page.url()).href);
    const ids = new Set(
      resolutions.filter((row) => hasSubject(row, 'country-situations')).map(({ id }) => id),
    );
    const cast = votes.filter(
      ({ state, position = '', resolution_id }) =>
        state === 'MEX' && 'YNA'.includes(position) && ids.has(resolution_id),
    );
    const yes = cast.filter(({ position }) => position === 'Y').length;
    const cell = `${Math.round((yes / cast.length) * 100)}% · n ${cast.length}`;
    await figure(page, 'shares')
      .getByRole('link', { name: `Mexico, Country situations: ${cell}` })
      .click();
    await page.getByText('Positions of Mexico are shown in a column of their own.').waitFor();
  });
});

describe('lines of texts', () => {
  test('begin with the one that left the vote, and give the change of the others', async () => {
    const page = await openSubjects();
    await page
      .getByRole('heading', {
        name: '“Situation of human rights in Afghanistan” was voted on first and then adopted without a vote',
      })
      .waitFor();
    const row = figure(page, 'lines').getByRole('row').filter({ hasText: 'From rhetoric to reality' });
    const shares = ['A-HRC-RES-51-32', 'A-HRC-RES-54-27'].map((id) => {
      const cast = votes.filter(
        ({ resolution_id, position = '' }) => resolution_id === id && /^[YNA]$/.test(position),
      );
      return cast.filter(({ position }) => position === 'Y').length / cast.length;
    });
    const points = Math.round(((shares[1] ?? 0) - (shares[0] ?? 0)) * 100);
    expect((await row.getByRole('cell').allTextContents()).at(-1)).toBe(`+${points}`);
    await row.getByRole('link', { name: '54/27' }).click();
    await poll(() => page.url()).toContain('id=A-HRC-RES-54-27');
  });
});

describe('the page', () => {
  test.each([
    ['light', 'en'],
    ['dark', 'zh'],
  ] as const)('has nothing against accessibility, %s, %s', async (colorScheme, language) => {
    const page = await openPage(`?view=subjects&lang=${language}`, { colorScheme });
    await figure(page, 'lines').waitFor();
    await expectNoAxeViolations(page);
  });

  test.each(['en', 'zh'])('does not scroll sideways on a phone, %s', async (language) => {
    const page = await openPage(`?view=subjects&lang=${language}`, { viewport: { width: 360, height: 740 } });
    await figure(page, 'lines').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
