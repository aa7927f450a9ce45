import { describe, expect, test } from 'vitest';
import type { ListedState } from '../../../src/core/ingest/collectPositions.ts';
import { findIdleStrangers, findRosterFindings } from '../../../src/core/ingest/rosterFindings.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import { day } from './builders.ts';

const MEMBERS = new Set([stateCode('FRA')]);

const row = (code: string, position: ListedState['position'], line: number): ListedState => ({
  printed: code,
  code: stateCode(code),
  position,
  line,
});

const VOTE = {
  body: 'HRC',
  date: day('2011-03-25'),
  listed: [row('FRA', 'Y', 2), row('LBY', 'X', 3), row('SVN', 'Y', 4), row('USA', 'notRecorded', 5)],
} as const;

describe('states that were no members', () => {
  test('dispute a record by their votes alone', () => {
    expect(findRosterFindings(VOTE, MEMBERS).map(({ line, done }) => [line, done])).toEqual([
      [4, 'Its position is kept; the record is disputed.'],
    ]);
    expect(findIdleStrangers(VOTE, MEMBERS).map(({ kind, line }) => [kind, line])).toEqual([
      ['not_a_member', 3],
      ['not_a_member', 5],
    ]);
  });

  test('are not known without a roster or a date', () => {
    expect(findIdleStrangers(VOTE, undefined)).toEqual([]);
    expect(findRosterFindings({ ...VOTE, date: undefined }, MEMBERS)).toEqual([]);
  });
});
