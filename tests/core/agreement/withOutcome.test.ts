import { describe, expect, test } from 'vitest';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import {
  prevailingByMajority,
  prevailingByOutcome,
  withOutcomeRate,
} from '../../../src/core/agreement/withOutcome.ts';
import { OUTCOMES } from '../../../src/core/outcome.ts';
import { makeDataSet, makeGrid, makeResolution } from './builders.ts';

describe(withOutcomeRate, () => {
  test('is the share of yes and no votes on the side that prevailed', () => {
    const outcomes = ['adopted_by_vote', 'rejected', 'adopted_by_vote', 'rejected', 'unknown'] as const;
    const table = buildVoteTable(
      makeDataSet(makeGrid('YYNAY', 'NNXN-'), (column) => ({ outcome: outcomes[column] ?? 'unknown' })),
    );
    expect(withOutcomeRate(table, 0, selectAll(table))).toMatchObject({ count: 1, n: 3 });
    expect(withOutcomeRate(table, 1, selectAll(table))).toMatchObject({ count: 2, n: 3 });
  });

  test('is no number for a state that always abstained', () => {
    const table = buildVoteTable(makeDataSet(makeGrid('AA', 'YN'), () => ({ outcome: 'adopted_by_vote' })));
    expect(withOutcomeRate(table, 0, selectAll(table))).toEqual({ kind: 'noVotes' });
  });
});

describe(prevailingByOutcome, () => {
  test('has a side for what was adopted or rejected only', () => {
    const sides = OUTCOMES.map((outcome) => prevailingByOutcome(makeResolution({ symbol: 'R', outcome })));
    expect(sides).toEqual(['Y', 'Y', 'Y', 'Y', 'N', undefined, undefined, undefined]);
  });
});

describe(prevailingByMajority, () => {
  const sideOf = (yes: number, no: number) =>
    prevailingByMajority(makeResolution({ symbol: 'R', declared: { yes, no, abstain: 9 } }));

  test('takes the larger side where no outcome is stated, a tie being not adopted', () => {
    expect([sideOf(3, 2), sideOf(2, 3), sideOf(2, 2)]).toEqual(['Y', 'N', 'N']);
  });

  test('believes a stated outcome before the tally', () => {
    const tally = { yes: 9, no: 1, abstain: 0 };
    expect(prevailingByMajority(makeResolution({ symbol: 'R', outcome: 'rejected', declared: tally }))).toBe(
      'N',
    );
    expect(
      prevailingByMajority(makeResolution({ symbol: 'R', outcome: 'withdrawn', declared: tally })),
    ).toBeUndefined();
  });

  test('knows no side without a tally', () => {
    expect(prevailingByMajority(makeResolution({ symbol: 'R' }))).toBeUndefined();
  });
});
