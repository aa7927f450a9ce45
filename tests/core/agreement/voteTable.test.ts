import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectedColumns, selectWhere } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable, positionAt } from '../../../src/core/agreement/voteTable.ts';
import { resolutionId } from '../../../src/core/resolution.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import { arbitraryGrid } from './arbitraryTable.ts';
import { makeCode, makeDataSet, makeGrid } from './builders.ts';

describe(buildVoteTable, () => {
  test('gives back every position that went in', () => {
    fc.assert(
      fc.property(arbitraryGrid(), (grid) => {
        const dataSet = makeDataSet(grid);
        const table = buildVoteTable(dataSet);
        table.resolutions.forEach((resolution, column) => {
          const source = dataSet.resolutions.indexOf(resolution);
          grid.forEach((row, index) => {
            expect(positionAt(table, column, index)).toBe(row[source]);
          });
        });
      }),
    );
  });

  test('has columns for resolutions with recorded positions only', () => {
    const table = buildVoteTable(makeDataSet(makeGrid('Y-?X', 'N-?-')));
    expect(table.resolutions.map(({ symbol }) => symbol)).toEqual(['R0', 'R3']);
    expect(table.columnById.get(resolutionId('R3'))).toBe(1);
    expect(table.columnById.get(resolutionId('R1'))).toBeUndefined();
  });

  test('keeps not voting, not recorded and no record apart', () => {
    const table = buildVoteTable(makeDataSet(makeGrid('Y', 'X', '?', '-')));
    expect([0, 1, 2, 3].map((row) => positionAt(table, 0, row))).toEqual([
      'Y',
      'X',
      'notRecorded',
      undefined,
    ]);
  });

  test('judges unanimity on all who voted, absent ones aside', () => {
    const table = buildVoteTable(makeDataSet(makeGrid('YYNAXY', 'YNNAXX', 'YYNAXY')));
    const split = selectWhere(table, () => true, { unanimous: 'exclude' });
    expect(selectedColumns(split)).toEqual([1, 4]);
  });

  test('knows whether absences are recorded at all', () => {
    expect(buildVoteTable(makeDataSet(makeGrid('YX', 'NY'))).recordsAbsence).toBe(true);
    expect(buildVoteTable(makeDataSet(makeGrid('Y-', 'NY'))).recordsAbsence).toBe(false);
  });

  test('holds whole vectors of 128 bits in a row', () => {
    const table = buildVoteTable(makeDataSet(makeGrid('Y'.repeat(129))));
    expect(table.wordsPerRow).toBe(8);
  });

  test('packs a data set without votes', () => {
    const table = buildVoteTable({ resolutions: [], votes: [], states: [] });
    expect(table.resolutions).toEqual([]);
    expect(positionAt(table, 0, 0)).toBeUndefined();
  });

  test('refuses a second record, an unknown state and an unknown resolution', () => {
    const dataSet = makeDataSet(makeGrid('Y'));
    const vote = {
      resolutionId: resolutionId('R0'),
      state: makeCode(0),
      position: 'Y',
      basis: 'listed',
    } as const;
    const build = (extra: typeof vote) => () =>
      buildVoteTable({ ...dataSet, votes: [...dataSet.votes, extra] });
    expect(build(vote)).toThrow('vote repeated: R0 AAA');
    expect(build({ ...vote, state: stateCode('ZZZ') })).toThrow('state unknown: ZZZ');
    expect(build({ ...vote, resolutionId: resolutionId('R9') })).toThrow('resolution unknown: R9');
  });
});
