import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { knownDate, parseIsoDate } from '../../../src/core/isoDate.ts';
import { dateSpan } from '../../../src/core/roster/dateSpan.ts';
import { isMemberOn, membershipOf, membersOn, termsOf } from '../../../src/core/roster/memberOn.ts';
import { parseStateCode, stateCode } from '../../../src/core/state/stateCode.ts';

const shared = join(process.env.ROLLCALL_SHARED ?? '../shared', 'data');

describe(membersOn, () => {
  test('gives 47 members of the Council on its first day', () => {
    const members = membersOn('HRC', knownDate('2006-06-19'));
    expect(members?.size).toBe(47);
    expect(members?.has(stateCode('DZA'))).toBe(true);
  });

  test('knows no roster before the Council, after the last known day and of other bodies', () => {
    expect(membersOn('HRC', knownDate('2006-06-18'))).toBeUndefined();
    expect(membersOn('HRC', knownDate('2026-03-31'))?.size).toBe(47);
    expect(membersOn('HRC', knownDate('2026-04-01'))).toBeUndefined();
    const others = (['CHR', 'SC'] as const).map((body) => membersOn(body, knownDate('2022-07-07')));
    expect(others).toEqual([undefined, undefined]);
  });
});

describe(isMemberOn, () => {
  test.each([
    ['RUS', '2022-04-07', true],
    ['RUS', '2022-04-08', false],
    ['CZE', '2022-05-09', false],
    ['CZE', '2022-05-10', true],
    ['USA', '2018-06-19', true],
    ['USA', '2018-06-20', false],
    ['ISL', '2018-07-12', false],
    ['ISL', '2018-07-13', true],
    ['LBY', '2011-02-25', true],
    ['LBY', '2011-03-24', false],
    ['LBY', '2011-12-02', true],
    ['HUN', '2012-12-31', true],
    ['HUN', '2013-01-01', false],
    ['DZA', '2022-07-07', false],
  ])('%s on %s: %s', (code, day, expected) => {
    expect(isMemberOn('HRC', stateCode(code), knownDate(day))).toBe(expected);
  });

  test('is undefined where the roster is not known', () => {
    expect(isMemberOn('GA', stateCode('FRA'), knownDate('1945-10-23'))).toBeUndefined();
    expect(isMemberOn('SC', stateCode('FRA'), knownDate('2022-07-07'))).toBeUndefined();
    expect(isMemberOn('HRC', stateCode('FRA'), knownDate('2027-01-01'))).toBeUndefined();
  });
});

describe(termsOf, () => {
  test('lists each term as elected', () => {
    expect(termsOf('HRC', stateCode('RUS'))).toEqual([
      dateSpan('2006-06-19', '2009-06-18'),
      dateSpan('2009-06-19', '2012-12-31'),
      dateSpan('2014-01-01', '2016-12-31'),
      dateSpan('2021-01-01', '2022-04-07'),
    ]);
  });

  test('is empty for a state that never was a member, undefined for a body without a roster', () => {
    expect(termsOf('HRC', stateCode('ISR'))).toEqual([]);
    expect(termsOf('SC', stateCode('FRA'))).toBeUndefined();
  });
});

describe(membershipOf, () => {
  test('joins consecutive terms', () => {
    expect(membershipOf('HRC', stateCode('RUS'))).toEqual([
      dateSpan('2006-06-19', '2012-12-31'),
      dateSpan('2014-01-01', '2016-12-31'),
      dateSpan('2021-01-01', '2022-04-07'),
    ]);
    expect(membershipOf('SC', stateCode('RUS'))).toBeUndefined();
  });
});

describe('against the roll calls of the OHCHR library', () => {
  const votesFile = join(shared, 'ohchr', 'votes_long.csv');
  const derivedFile = join(shared, 'groups', 'hrc-members-derived.csv');

  test('all who cast a vote were members, but for known errors of the catalogue', ({ skip }) => {
    if (!existsSync(votesFile)) skip(`no ${votesFile}`);
    const cast = readCsv(votesFile).filter((row) => row.body === 'HRC' && /^[YNA]$/.test(row.vote ?? ''));
    expect(cast.length).toBeGreaterThan(45_000);
    expect(countByRecord(cast.filter((row) => memberOf(row) !== true))).toEqual(CATALOGUE_ERRORS);
  });

  test('the members of each period are those of the roll calls, but for known errors', ({ skip }) => {
    if (!existsSync(derivedFile)) skip(`no ${derivedFile}`);
    const rows = readCsv(derivedFile);
    const surplus = rows.filter((row) => !servedIn(row.iso3 ?? '', row.period ?? ''));
    expect(rows.length).toBe(1001);
    expect(surplus.map((row) => `${row.period?.slice(0, 4)} ${row.iso3}`)).toEqual(DERIVED_ERRORS);
  });
});

/** How many non-members the catalogue lists as voting: two lists of the year after, and three states mistaken. */
const CATALOGUE_ERRORS = {
  'A/HRC/RES/16/31 2011-03-25': 2,
  'A/HRC/33/L.34 2016-09-27': 9,
  'A/HRC/33/L.35 2016-09-27': 9,
  'A/HRC/50/L.48 2022-07-07': 1,
};

/** The rows of the derived list that come of those errors. */
const DERIVED_ERRORS = [
  ...['2010 SVN', '2010 SWZ'],
  ...['BRA', 'EGY', 'HRV', 'HUN', 'IRQ', 'JPN', 'RWA', 'TUN', 'USA'].map((code) => `2016 ${code}`),
  '2022 DZA',
];

type Row = Readonly<Record<string, string | undefined>>;

function readCsv(file: string): readonly Row[] {
  return Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

function memberOf(row: Row): boolean | undefined {
  const state = parseStateCode(row.iso3 ?? '');
  const date = parseIsoDate(row.date ?? '');
  return state && date && isMemberOn('HRC', state, date);
}

function servedIn(code: string, period: string): boolean {
  const [from = '', to = ''] = period.includes('..')
    ? period.split('..')
    : [`${period}-01-01`, `${period}-12-31`];
  const span = dateSpan(from, to);
  return (
    termsOf('HRC', stateCode(code))?.some((term) => term.from <= span.to && span.from <= term.to) ?? false
  );
}

function countByRecord(rows: readonly Row[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = `${row.symbol} ${row.date}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
