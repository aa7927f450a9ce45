import { describe, expect, test } from 'vitest';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { stateRecords } from '../../../src/core/agreement/stateRecord.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { mostAbstaining } from '../../../src/views/states/stateRows.ts';
import { makeDataSet, makeGrid } from '../../core/agreement/builders.ts';

function rowsOf(...grid: readonly string[]) {
  const table = buildVoteTable(makeDataSet(makeGrid(...grid)));
  return stateRecords(table, selectAll(table), { groups: [], isMember: () => false }).map((record) => ({
    ...record,
    name: record.state,
    group: undefined,
  }));
}

describe(mostAbstaining, () => {
  test('leaves states with few votes aside', () => {
    const most = mostAbstaining(rowsOf('YYAA', 'YYYA', 'A---'), 1);
    expect(most).toMatchObject({ row: { state: 'AAA' }, many: 2, states: 2 });
  });

  test('asks for as many votes as the reader does', () => {
    expect(mostAbstaining(rowsOf('YYYA', 'AAA-'), 4)).toMatchObject({ row: { state: 'AAA' }, states: 1 });
    expect(mostAbstaining(rowsOf('YYYA'), 5)).toBeUndefined();
  });

  test('names nobody where nobody abstained', () => {
    expect(mostAbstaining(rowsOf('YY', 'NY'), 1)).toBeUndefined();
  });
});
