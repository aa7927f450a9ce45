import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betweenGroups } from '../../../src/core/agreement/betweenGroups.ts';
import { measureById } from '../../../src/core/agreement/measures/measures.ts';
import { PAIR_CELLS, pairTable, transposeTable } from '../../../src/core/agreement/pairTable.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { groupOfStates } from '../../../src/core/agreement/voterGroup.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { arbitraryGrid } from './arbitraryTable.ts';
import { makeCode, makeDataSet, makeGrid } from './builders.ts';

const rows = fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1 });

describe(betweenGroups, () => {
  test('is the sum of the tables of all pairs, a state with itself aside', () => {
    fc.assert(
      fc.property(arbitraryGrid(6, 40), rows, rows, (grid, first, second) => {
        const table = buildVoteTable(makeDataSet(grid));
        const selection = selectAll(table);
        const groupOf = (list: readonly number[]) => groupOfStates(table, list.map(makeCode));
        const pooled = betweenGroups(table, [groupOf(first), groupOf(second)], selection).table;
        const isThere = (row: number) => row < grid.length;
        const pairs = first
          .filter(isThere)
          .flatMap((a) =>
            second.filter((b) => isThere(b) && b !== a).map((b) => pairTable(table, a, b, selection)),
          );
        for (const cell of PAIR_CELLS) {
          expect(pooled[cell]).toBe(pairs.reduce((sum, pair) => sum + pair[cell], 0));
        }
      }),
    );
  });

  test('is transposed when the groups change places', () => {
    const table = buildVoteTable(makeDataSet(makeGrid('YYA', 'YNA', 'NAY')));
    const one = groupOfStates(table, [makeCode(0), makeCode(1)]);
    const other = groupOfStates(table, [makeCode(1), makeCode(2)]);
    const selection = selectAll(table);
    expect(betweenGroups(table, [other, one], selection).table).toEqual(
      transposeTable(betweenGroups(table, [one, other], selection).table),
    );
  });

  test('counts the votes that have a pair, and has no value where none has', () => {
    const table = buildVoteTable(makeDataSet(makeGrid('YYX', 'NXN')));
    const [one, other] = [0, 1].map((row) => groupOfStates(table, [makeCode(row)]));
    if (one === undefined || other === undefined) throw new Error('groups missing');
    expect(betweenGroups(table, [one, other], selectAll(table)).resolutionCount).toBe(1);
    const alone = betweenGroups(table, [one, one], selectAll(table));
    expect(measureById('strict').measure(alone.table)).toEqual({ kind: 'noSharedVotes' });
  });
});
