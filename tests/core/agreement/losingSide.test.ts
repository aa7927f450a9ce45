import { describe, expect, test } from 'vitest';
import { hasUnknownOutcome, statesByOutcome } from '../../../src/core/agreement/losingSide.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { groupOfStates } from '../../../src/core/agreement/voterGroup.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { yesShare } from '../../../src/core/agreement/yesShare.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import { makeDataSet, makeResolution, makeState, makeVotes } from '../../support/makeData.ts';

const adopted = makeResolution({ symbol: 'A/HRC/RES/49/1' });
const second = makeResolution({ symbol: 'A/HRC/RES/49/2' });
const rejected = makeResolution({ symbol: 'A/HRC/49/L.1', outcome: 'rejected' });
const table = buildVoteTable(
  makeDataSet({
    resolutions: [adopted, second, rejected],
    states: [
      makeState('MEX', 'Mexico'),
      makeState('BRA', 'Brazil'),
      makeState('CUB', 'Cuba'),
      makeState('USA', 'United States of America'),
    ],
    votes: [
      ...makeVotes(adopted, { MEX: 'Y', BRA: 'N', CUB: 'N', USA: 'A' }),
      ...makeVotes(second, { MEX: 'Y', BRA: 'A', CUB: 'N', USA: 'A' }),
      ...makeVotes(rejected, { MEX: 'N', BRA: 'X', CUB: 'Y', USA: 'A' }),
    ],
  }),
);

describe(statesByOutcome, () => {
  test('begins with the state most often on the losing side, the surer of equal ones first', () => {
    expect(
      statesByOutcome(table, selectAll(table)).map(({ state, rate }) => [state, rate.count, rate.n]),
    ).toEqual([
      ['CUB', 0, 3],
      ['BRA', 0, 1],
      ['MEX', 3, 3],
    ]);
  });

  test('leaves out a state that only abstained', () => {
    const states = statesByOutcome(table, selectAll(table)).map(({ state }) => state);
    expect(states).not.toContain('USA');
  });
});

describe(hasUnknownOutcome, () => {
  test('is so where one text has none', () => {
    expect(hasUnknownOutcome([adopted, makeResolution({ outcome: 'unknown' })])).toBe(true);
    expect(hasUnknownOutcome([adopted, rejected])).toBe(false);
  });
});

describe(yesShare, () => {
  test('pools what the members cast: 3 of 8 in favour', () => {
    const group = groupOfStates(table, [stateCode('MEX'), stateCode('BRA'), stateCode('CUB')]);
    expect(yesShare(group, selectAll(table))).toMatchObject({ kind: 'measured', count: 3, n: 8 });
  });

  test('has no value for a group that cast nothing', () => {
    expect(yesShare(groupOfStates(table, []), selectAll(table))).toEqual({ kind: 'noVotes' });
  });
});
