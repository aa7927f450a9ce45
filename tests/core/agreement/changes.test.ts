import { describe, expect, test } from 'vitest';
import { positionChanges } from '../../../src/core/agreement/changes.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { lineThrough } from '../../../src/core/agreement/textLines.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { makeDataSet, makeDate, makeGrid } from './builders.ts';

describe(positionChanges, () => {
  const table = buildVoteTable(
    makeDataSet(makeGrid('YYYY', 'YXNN', 'YANA', 'XN-?'), (column) => ({
      titles: { en: 'Right to food' },
      date: makeDate(2020 + column, 1, 1),
      status: column === 3 ? 'disputed' : 'ok',
    })),
  );
  const line = lineThrough(table, 0) ?? { basis: 'title', columns: [] };

  test('lists each change with the position before and after, absences passed over', () => {
    expect(positionChanges(table, line, selectAll(table))).toEqual([
      { row: 1, before: { column: 0, position: 'Y' }, after: { column: 2, position: 'N' } },
      { row: 2, before: { column: 0, position: 'Y' }, after: { column: 1, position: 'A' } },
      { row: 2, before: { column: 1, position: 'A' }, after: { column: 2, position: 'N' } },
    ]);
  });

  test('keeps to the selected votes', () => {
    const changes = positionChanges(table, line, selectAll(table, { disputed: 'include' }));
    expect(changes).toHaveLength(4);
    expect(changes.at(-1)).toMatchObject({ row: 2, after: { column: 3, position: 'A' } });
  });
});
