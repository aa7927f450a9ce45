import { describe, expect, test } from 'vitest';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { openCast, packCast } from '../../../src/core/map/packedCast.ts';
import { makeDataSet, makeGrid } from '../agreement/builders.ts';

describe(openCast, () => {
  const table = buildVoteTable(makeDataSet(makeGrid('YNA', 'X-Y')));

  test('reads the votes cast by some states in some votes, from what a worker can be sent', () => {
    const { stateCount, voteCount, castAt } = openCast(structuredClone(packCast(table, [1, 0], [2, 0])));
    expect([stateCount, voteCount]).toEqual([2, 2]);
    expect([castAt(0, 0), castAt(1, 0), castAt(1, 1)]).toEqual(['Y', 'A', 'Y']);
  });

  test('has none where a state cast none, for whatever reason, nor outside its rows and columns', () => {
    const { castAt } = openCast(packCast(table, [0, 1], [0, 1, 2]));
    expect([castAt(1, 0), castAt(1, 1), castAt(2, 0), castAt(0, 3)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
