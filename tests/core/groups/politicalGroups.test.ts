import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  groupMembersOn,
  isInGroup,
  POLITICAL_GROUP_IDS,
  type PoliticalGroupId,
} from '../../../src/core/groups/politicalGroup.ts';
import { POLITICAL_GROUPS, politicalGroup } from '../../../src/core/groups/politicalGroups.ts';
import { knownDate } from '../../../src/core/isoDate.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import { stateNames } from '../../../src/core/state/stateNameOf.ts';

function groupOf(id: PoliticalGroupId) {
  const group = politicalGroup(id);
  if (group === undefined) throw new Error(`group missing: ${id}`);
  return group;
}

function membersOf(id: PoliticalGroupId, date: string): readonly string[] {
  return groupMembersOn(groupOf(id), knownDate(date));
}

function isMember(id: PoliticalGroupId, state: string, date: string): boolean {
  return isInGroup(groupOf(id), stateCode(state), knownDate(date));
}

describe('the ready-made groups', () => {
  test('stand in the order of their ids, each once', () => {
    expect(POLITICAL_GROUPS.map(({ id }) => id)).toEqual(POLITICAL_GROUP_IDS);
    expect(politicalGroup('none')).toBeUndefined();
  });

  test.each([
    ['eu', '1958-01-01', 6],
    ['eu', '2004-04-30', 15],
    ['eu', '2013-06-30', 27],
    ['eu', '2013-07-01', 28],
    ['eu', '2020-01-31', 28],
    ['eu', '2020-02-01', 27],
    ['au', '1963-05-25', 32],
    ['au', '2011-12-31', 54],
    ['au', '2017-01-30', 54],
    ['au', '2017-01-31', 55],
    ['arab-league', '1945-12-31', 7],
    ['arab-league', '1980-01-01', 22],
    ['arab-league', '2012-01-01', 22],
    ['oic', '1969-12-31', 25],
    ['oic', '2001-12-31', 57],
    ['nam', '1961-12-31', 25],
    ['nam', '2012-01-01', 120],
    ['nam', '2024-06-01', 121],
    ['g77', '1964-12-31', 76],
    ['g77', '2023-01-01', 134],
    ['oecd', '1961-12-31', 19],
    ['oecd', '2021-12-31', 38],
    ['brics', '2009-12-31', 4],
    ['brics', '2023-12-31', 5],
    ['brics', '2024-12-31', 9],
    ['nato', '1949-12-31', 12],
    ['nato', '2009-12-31', 28],
    ['nato', '2024-12-31', 32],
    ['asean', '1999-12-31', 10],
    ['asean', '2025-12-31', 11],
    ['caricom', '2002-12-31', 14],
    ['gcc', '1981-12-31', 6],
    ['nordic', '1960-01-01', 5],
    ['canz', '1946-01-01', 3],
  ] as const)('%s had on %s as many members: %i', (id, date, count) => {
    const members = membersOf(id, date);
    expect(members).toHaveLength(count);
    expect(new Set(members).size).toBe(count);
  });

  test.each([
    ['eu', 'GBR', '2020-01-31', true],
    ['eu', 'GBR', '2020-02-01', false],
    ['eu', 'GBR', '1972-12-31', false],
    ['au', 'MAR', '1984-11-11', true],
    ['au', 'MAR', '1984-11-12', false],
    ['au', 'MAR', '2017-01-31', true],
    ['au', 'EGY', '2013-12-01', true],
    ['arab-league', 'SYR', '2015-01-01', true],
    ['g77', 'MEX', '1993-12-31', true],
    ['g77', 'MEX', '1994-01-01', false],
    ['g77', 'KOR', '1996-01-01', false],
    ['g77', 'CYP', '2004-05-01', false],
    ['g77', 'MLT', '2004-04-30', true],
    ['g77', 'PLW', '2004-01-01', false],
    ['g77', 'ROU', '2007-01-01', false],
    ['g77', 'NZL', '1970-01-01', false],
    ['nam', 'MMR', '1985-01-01', false],
    ['nam', 'MMR', '1992-01-01', true],
    ['nam', 'YUG', '1990-01-01', true],
    ['brics', 'SAU', '2024-06-01', false],
    ['brics', 'ARG', '2024-06-01', false],
  ] as const)('%s: %s on %s is a member: %s', (id, state, date, expected) => {
    expect(isMember(id, state, date)).toBe(expected);
  });

  test('name states that the project knows, but for the one that no body of the United Nations seats', () => {
    const codes = new Set(POLITICAL_GROUPS.flatMap(({ terms }) => terms.map(({ state }) => state)));
    expect([...codes].filter((code) => stateNames(code).en === undefined)).toEqual(['ESH']);
  });
});

const folder = join(process.env.ROLLCALL_SHARED ?? '../shared', 'data/groups');

describe.skipIf(!existsSync(folder))('the lists (skipped where ROLLCALL_SHARED has no group data)', () => {
  const rowsOf = (file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','));
  const listed = (file: string) => rowsOf(file).map(([code]) => code);
  const membersListed = (organisation: string) =>
    rowsOf('organisations-2020.csv')
      .filter((row) => row[0] === organisation && row.at(-1) === 'member')
      .map(([, code]) => code);
  const compare = (id: PoliticalGroupId, date: string, list: readonly (string | undefined)[]) => {
    const members = membersOf(id, date);
    return {
      oursOnly: members.filter((code) => !list.includes(code)),
      theirsOnly: list.filter((code) => code !== undefined && !members.includes(code)),
    };
  };
  const same = { oursOnly: [], theirsOnly: [] };

  test('of today agree in full', () => {
    expect(compare('eu', '2023-12-31', listed('european-union.csv'))).toEqual(same);
    expect(compare('arab-league', '2023-12-31', listed('arab-group.csv'))).toEqual(same);
    expect(compare('g77', '2023-12-31', listed('g77.csv'))).toEqual(same);
    expect(compare('oecd', '2023-12-31', listed('oecd.csv'))).toEqual(same);
    expect(compare('brics', '2023-12-31', listed('brics.csv'))).toEqual(same);
  });

  test('of the European Union and the OECD have the same dates', () => {
    const eu = rowsOf('european-union.csv').map(([code, , date]) => [code, date]);
    const first = (id: PoliticalGroupId, code: string | undefined) =>
      groupOf(id).terms.find(({ state }) => state === code)?.from;
    expect(eu.map(([code]) => [code, first('eu', code)])).toEqual(eu);
    const oecd = rowsOf('oecd.csv').map(([code, , year]) => [code, year]);
    expect(oecd.map(([code]) => [code, first('oecd', code)?.slice(0, 4)])).toEqual(oecd);
  });

  test('of several organisations agree but for what they had not yet taken in', () => {
    const date = '2020-02-01';
    expect(compare('eu', date, membersListed('EU'))).toEqual(same);
    expect(compare('asean', date, membersListed('ASEAN'))).toEqual(same);
    expect(compare('brics', date, membersListed('BRICS'))).toEqual(same);
    expect(compare('nato', '2017-06-04', membersListed('NATO'))).toEqual(same);
    expect(compare('au', '2017-01-30', membersListed('AU'))).toEqual(same);
    expect(compare('arab-league', date, membersListed('LAS'))).toEqual({ oursOnly: ['PSE'], theirsOnly: [] });
    expect(compare('oic', date, membersListed('OIC'))).toEqual({ oursOnly: ['PSE'], theirsOnly: [] });
    // The list still has Cyprus, which left in 2004, and Antigua and Barbuda as an observer.
    expect(compare('nam', date, membersListed('NAM'))).toEqual({
      oursOnly: ['ATG', 'FJI', 'KNA', 'PSE'],
      theirsOnly: ['CYP'],
    });
    expect(compare('g77', '2019-12-31', membersListed('G-77'))).toEqual({
      oursOnly: ['KIR', 'PSE'],
      theirsOnly: [],
    });
  });
});
