import { describe, expect, test } from 'vitest';
import { strict } from '../../../src/core/agreement/measures/strict.ts';
import { closestFirst, partnersOf } from '../../../src/core/agreement/partners.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { makeDataSet, makeGrid } from './builders.ts';

const table = buildVoteTable(makeDataSet(makeGrid('YYYY', 'YYNN', '--YY', '----', 'YYYY')));

describe(partnersOf, () => {
  test('has every other state, with no number where no vote is shared', () => {
    const partners = partnersOf(table, 0, selectAll(table), strict);
    expect(partners.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
    expect(partners[2]?.value).toEqual({ kind: 'noSharedVotes' });
    expect(partners[0]?.value).toMatchObject({ value: 0.5, n: 4 });
  });
});

describe(closestFirst, () => {
  const partners = partnersOf(table, 0, selectAll(table), strict);

  test('puts the surer of equal values first, and leaves out those without a value', () => {
    expect(closestFirst(partners, 1).map(({ row }) => row)).toEqual([4, 2, 1]);
  });

  test('leaves out values from fewer votes than asked for', () => {
    expect(closestFirst(partners, 3).map(({ row }) => row)).toEqual([4, 1]);
    expect(closestFirst(partners, 5)).toEqual([]);
  });
});
