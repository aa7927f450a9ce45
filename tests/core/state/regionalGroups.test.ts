import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { knownDate } from '../../../src/core/isoDate.ts';
import { groupOn } from '../../../src/core/state/regionalGroup.ts';
import { regionalGroupTerms } from '../../../src/core/state/regionalGroups.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';

const TODAY = knownDate('2026-01-01');
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

describe(regionalGroupTerms, () => {
  test('gives 193 states and one observer a group today, by group as the United Nations counts them', () => {
    const groups = allCodes().map((code) => groupOn(regionalGroupTerms(code), TODAY));
    const count = (group: string) => groups.filter((found) => found === group).length;
    expect(count('African')).toBe(54);
    expect(count('Asia-Pacific')).toBe(54 + 1); // Türkiye left out, the State of Palestine in
    expect(count('Eastern European')).toBe(23);
    expect(count('GRULAC')).toBe(33);
    expect(count('WEOG')).toBe(29); // Türkiye and the United States in
  });

  test.each([
    ['ISR', '2000-05-27', undefined],
    ['ISR', '2000-05-28', 'WEOG'],
    ['EST', '2004-04-30', undefined],
    ['EST', '2004-05-01', 'Eastern European'],
    ['ZAF', '1970-01-01', undefined],
    ['ZAF', '1994-06-23', 'African'],
    ['KIR', '2010-01-01', undefined],
    ['KIR', '2020-01-01', 'Asia-Pacific'],
    ['TUR', '2020-01-01', 'WEOG'],
    ['USA', '1946-01-01', 'WEOG'],
    ['CYP', '2025-01-01', 'Asia-Pacific'],
    ['SUN', '1991-12-23', 'Eastern European'],
    ['SUN', '1991-12-24', undefined],
    ['DDR', '1990-10-02', 'Eastern European'],
    ['DDR', '1990-10-03', undefined],
    ['CSK', '1993-01-01', undefined],
    ['YUG', '1980-01-01', 'Eastern European'],
    ['SCG', '2006-06-03', undefined],
    ['YMD', '1990-05-21', 'Asia-Pacific'],
  ])('%s on %s: %s', (code, day, expected) => {
    expect(groupOn(regionalGroupTerms(stateCode(code)), knownDate(day))).toBe(expected);
  });

  test('is empty for an entity without a group', () => {
    expect(regionalGroupTerms(stateCode('VAT'))).toEqual([]);
    expect(regionalGroupTerms(stateCode('XXX'))).toEqual([]);
  });

  test('agrees with the published list, but for the second group of Türkiye', ({ skip }) => {
    const file = join(process.env.ROLLCALL_SHARED ?? '../shared', 'data', 'groups', 'un-regional-groups.csv');
    if (!existsSync(file)) skip(`no ${file}`);
    const rows = Papa.parse<Record<string, string | undefined>>(readFileSync(file, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const different = rows.filter(
      (row) =>
        groupOn(regionalGroupTerms(stateCode(row.Code ?? '')), TODAY) !== row.Region?.replace(/ Group$/, ''),
    );
    expect(rows.length).toBe(194);
    expect(different.map((row) => `${row.Code} ${row.Region}`)).toEqual(['TUR Asia-Pacific Group']);
  });
});

/** Every code of three capital letters, so that none can stand in the tables unseen. */
function allCodes() {
  return LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => stateCode(`${a}${b}${c}`))));
}
