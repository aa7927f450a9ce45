import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../../src/core/isoDate.ts';
import type { Resolution } from '../../../src/core/resolution.ts';
import { subjectPanels } from '../../../src/views/subjects/subjectPanels.ts';
import { isOccasional, shortPeriodLabel, supportRows } from '../../../src/views/subjects/supportRows.ts';
import { makeResolution } from '../../support/makeData.ts';

function makeText(symbol: string, day: string, subject: string, isVoted: boolean): Resolution {
  const part = { symbol, date: parseIsoDate(day), subjects: [subject] };
  return isVoted
    ? makeResolution({ ...part, counted: { yes: 30, no: 10, abstain: 0 } })
    : makeResolution({ ...part, outcome: 'adopted_without_vote', declared: undefined, counted: undefined });
}

const texts = [
  makeText('A/HRC/RES/49/1', '2022-03-31', 'justice', true),
  makeText('A/HRC/RES/49/2', '2022-03-31', 'justice', false),
  makeText('A/HRC/RES/50/1', '2022-07-07', 'health', false),
  makeText('A/HRC/RES/51/1', '2022-10-07', 'justice', false),
  makeText('A/HRC/RES/51/2', '2022-10-07', 'justice', false),
];

describe(subjectPanels, () => {
  test('gives the share adopted without a vote, with its n, and a gap where there is no text', () => {
    const { measure, panels } = subjectPanels(texts, 'session', 'withoutVote');
    expect(measure).toBe('withoutVote');
    expect(panels.map(({ subject, value, n }) => [subject, value, n])).toEqual([['justice', 0.75, 4]]);
    expect(panels[0]?.points.map(({ period, value, n }) => [period.key, value, n])).toEqual([
      ['HRC 49', 0.5, 2],
      ['HRC 50', undefined, 0],
      ['HRC 51', 1, 2],
    ]);
  });

  test('lists a subject with fewer than three texts', () => {
    expect(subjectPanels(texts, 'year', 'withoutVote').listed.map(({ subject }) => subject)).toEqual([
      'health',
    ]);
  });

  test('gives the share in favour where it is asked for, of the recorded votes alone', () => {
    const more = [...texts, makeText('A/HRC/RES/52/1', '2023-04-03', 'justice', true)];
    const { measure, panels, listed } = subjectPanels(
      [...more, makeText('A/HRC/RES/52/2', '2023-04-03', 'justice', true)],
      'year',
      'inFavour',
    );
    expect(measure).toBe('inFavour');
    expect(panels.map(({ subject, value, n }) => [subject, value, n])).toEqual([['justice', 0.75, 3]]);
    expect(listed.map(({ subject }) => subject)).toEqual(['health']);
  });

  test('gives the share in favour where all was voted on', () => {
    const voted = ['1', '2', '3'].map((number) =>
      makeText(`A/HRC/RES/49/${number}`, '2022-03-31', 'justice', true),
    );
    expect(subjectPanels(voted, 'year', 'withoutVote')).toMatchObject({
      measure: 'inFavour',
      panels: [{ subject: 'justice', value: 0.75, n: 3 }],
    });
  });
});

describe(supportRows, () => {
  test('has a row for each point with a value', () => {
    const rows = supportRows(subjectPanels(texts, 'session', 'withoutVote').panels, (name) =>
      shortPeriodLabel(name, true),
    );
    expect(rows.map(({ key, label, n }) => [key, label, n])).toEqual([
      ['justice HRC 49', 'HRC 49', 2],
      ['justice HRC 51', 'HRC 51', 2],
    ]);
  });
});

describe(isOccasional, () => {
  test('holds of special sessions alone', () => {
    const session = (number: string) => ({ kind: 'session', body: 'HRC', session: number }) as const;
    expect(['49', 'S-34', 'ES-11'].map((number) => isOccasional(session(number)))).toEqual([
      false,
      true,
      true,
    ]);
    expect(isOccasional({ kind: 'year', year: 2022 })).toBe(false);
  });
});
