import { describe, expect, test } from 'vitest';
import { participation } from '../../../src/core/agreement/participation.ts';
import { selectAll, selectColumns } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { makeCode, makeDataSet, makeGrid } from './builders.ts';

const table = buildVoteTable(
  makeDataSet(makeGrid('YANX?--', 'YYYYYYY'), (column) => ({ session: column < 6 ? '50' : '51' })),
);

describe(participation, () => {
  test('is the share of votes cast, of those known to be cast or not', () => {
    expect(participation(table, 0, selectAll(table))).toMatchObject({
      cast: 3,
      notVoting: 1,
      notRecorded: 1,
      rate: { value: 0.75, count: 3, n: 4 },
    });
  });

  test('counts silence as not recorded while the roster has the state, and never as not voting', () => {
    const isMember = (state: string, { session }: { session: string }) =>
      state !== makeCode(0) || session === '50';
    const withRoster = participation(table, 0, selectAll(table), isMember);
    expect(withRoster).toMatchObject({ notVoting: 1, notRecorded: 2 });
    expect(withRoster.rate).toEqual(participation(table, 0, selectAll(table)).rate);
  });

  test('looks at the selection only', () => {
    expect(participation(table, 0, selectColumns(table, [0, 3]))).toMatchObject({ cast: 1, notVoting: 1 });
  });

  test('is no number where the source leaves absences out', () => {
    const silent = buildVoteTable(makeDataSet(makeGrid('Y-', 'YY')));
    expect(participation(silent, 0, selectAll(silent)).rate).toEqual({ kind: 'absenceNotRecorded' });
  });

  test('refuses a row that is not there', () => {
    expect(() => participation(table, 2, selectAll(table))).toThrow('row unknown: 2');
  });
});
