import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loyalty } from '../../../src/core/agreement/loyalty.ts';
import { participation } from '../../../src/core/agreement/participation.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { stateRecords } from '../../../src/core/agreement/stateRecord.ts';
import { groupOfStates } from '../../../src/core/agreement/voterGroup.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { arbitraryGrid } from './arbitraryTable.ts';
import { groupWhere, makeCode, makeDataSet, makeGrid } from './builders.ts';

const NOBODY = { groups: [], isMember: () => undefined };

describe(stateRecords, () => {
  test('leaves out states that were never members', () => {
    const table = buildVoteTable(makeDataSet(makeGrid('YY', '--', 'N?')));
    expect(stateRecords(table, selectAll(table), NOBODY).map(({ row, held }) => [row, held])).toEqual([
      [0, 2],
      [2, 2],
    ]);
  });

  test('gives each rate with the votes it is of', () => {
    const data = makeDataSet(makeGrid('YNAX'), () => ({ outcome: 'adopted_by_vote' }));
    const table = buildVoteTable(data);
    expect(stateRecords(table, selectAll(table), NOBODY)).toMatchObject([
      {
        cast: 3,
        participation: { count: 3, n: 4 },
        abstaining: { count: 1, n: 3 },
        withOutcome: { count: 1, n: 2 },
        loyalty: { rate: { kind: 'noVotes' }, skipped: 0 },
      },
    ]);
  });

  test('adds up loyalty to the groups that a state belonged to in turn', () => {
    const table = buildVoteTable(
      makeDataSet(makeGrid('YY', 'YN', 'YN'), (column) => ({ session: String(column) })),
    );
    const early = groupWhere(table, (_, { session }) => session === '0');
    const late = groupWhere(table, (_, { session }) => session === '1');
    const [first] = stateRecords(table, selectAll(table), { ...NOBODY, groups: [early, late] });
    expect(first?.loyalty).toMatchObject({ rate: { count: 1, n: 2 }, skipped: 0 });
  });

  test('says what the measures of their own say', () => {
    fc.assert(
      fc.property(arbitraryGrid(5, 40), (grid) => {
        const table = buildVoteTable(makeDataSet(grid));
        const group = groupOfStates(
          table,
          grid.map((_, row) => makeCode(row)),
        );
        const selection = selectAll(table);
        for (const record of stateRecords(table, selection, { ...NOBODY, groups: [group] })) {
          expect(record.participation).toEqual(participation(table, record.row, selection).rate);
          expect(record.loyalty).toEqual(loyalty(table, record.row, group, selection));
        }
      }),
    );
  });
});
