import { describe, expect, test } from 'vitest';
import { ROSTER } from '../../../src/core/ingest/roster.ts';
import { knownDate } from '../../../src/core/isoDate.ts';
import { findRosterDoubts } from '../../../src/core/sources/rosterDoubts.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';

const ask = (day: string, states: string, hasUntrueDays = false) =>
  findRosterDoubts(
    { body: 'GA', date: knownDate(day), voters: states.split(' ').map(stateCode), hasUntrueDays },
    ROSTER,
  ).map(({ kind, found, done, isDisputed }) => [kind, isDisputed, `${found} ${done}`]);

describe(findRosterDoubts, () => {
  test('finds nothing where all were members, where there is no date and where no roster is known', () => {
    expect(ask('1956-11-12', 'MAR SDN TUN FRA')).toEqual([]);
    const voters = [stateCode('NAM')];
    const unknown = { voters, hasUntrueDays: false };
    expect(findRosterDoubts({ ...unknown, body: 'GA', date: undefined }, ROSTER)).toEqual([]);
    expect(findRosterDoubts({ ...unknown, body: 'SC', date: knownDate('1950-01-01') }, ROSTER)).toEqual([]);
  });

  test('disputes a vote in which states voted that were no members', () => {
    expect(ask('1956-11-06', 'FRA MAR TUN')).toEqual([
      [
        'not_a_member',
        true,
        'MAR, TUN voted, but were no members of the body (GA) on 1956-11-06. Their positions are kept; the record is disputed.',
      ],
    ]);
    expect(ask('1956-11-06', 'FRA MAR')[0]?.[2]).toContain(
      'was no member of the body (GA) on 1956-11-06. Its',
    );
  });

  test('doubts the day alone where days are not true and the state joined before the end of the next month', () => {
    expect(ask('1956-11-06', 'FRA MAR TUN', true)).toEqual([
      [
        'bad_date',
        false,
        'MAR, TUN voted and joined the body (GA) within weeks after 1956-11-06: the day cannot be true. The date was kept as it stands.',
      ],
    ]);
    expect(ask('1970-09-01', 'FJI', true)[0]?.[0]).toBe('bad_date');
    expect(ask('1969-12-01', 'FJI', true)[0]?.[0]).toBe('not_a_member');
    expect(ask('1991-12-01', 'RUS NAM', true)[0]?.[0]).toBe('bad_date');
  });

  test('tells both of one vote', () => {
    expect(ask('1956-11-06', 'MAR NAM', true).map(([kind]) => kind)).toEqual(['bad_date', 'not_a_member']);
  });
});
