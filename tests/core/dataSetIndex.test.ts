import { describe, expect, test } from 'vitest';
import { indexDataSet } from '../../src/core/dataSetIndex.ts';
import { stateCode } from '../../src/core/state/stateCode.ts';
import { makeDataSet, makeResolution, makeState, makeVotes } from '../support/makeData.ts';

const vote = makeResolution({ recalls: ['A/HRC/RES/49/1'] });
const consensus = makeResolution({ symbol: 'A/HRC/RES/51/5', recalls: ['A/HRC/RES/49/1'] });
const index = indexDataSet(
  makeDataSet({
    resolutions: [vote, consensus],
    votes: makeVotes(vote, { BRA: 'A', CUB: 'X', MEX: 'Y' }).map((row) =>
      row.state === 'CUB' ? { ...row, basis: 'roster' } : row,
    ),
    states: ['BRA', 'CUB', 'MEX', 'NOR'].map((code) => makeState(code, code)),
  }),
);

describe(indexDataSet, () => {
  test('gives back the votes on a text, with their basis', () => {
    expect(index.votesByResolution.get(vote.id)).toEqual([
      { resolutionId: vote.id, state: 'BRA', position: 'A', basis: 'listed' },
      { resolutionId: vote.id, state: 'CUB', position: 'X', basis: 'roster' },
      { resolutionId: vote.id, state: 'MEX', position: 'Y', basis: 'listed' },
    ]);
    expect(index.votesByResolution.get(consensus.id)).toBeUndefined();
    expect(index.votesByResolution.has(consensus.id)).toBe(false);
  });

  test('gives back the votes of a state, and nothing for one without a record', () => {
    expect(index.votesByState.get(stateCode('MEX'))?.map(({ position }) => position)).toEqual(['Y']);
    expect(index.votesByState.get(stateCode('NOR'))).toBeUndefined();
    expect(index.votesByState.get(stateCode('XXX'))).toBeUndefined();
    expect([...index.votingStates]).toEqual(['BRA', 'CUB', 'MEX']);
  });

  test('counts positions on record and names the bodies', () => {
    expect(index.voteCount).toBe(3);
    expect(index.bodies).toEqual(['HRC']);
  });

  test('knows what recalls a symbol', () => {
    expect(index.recallersBySymbol.get('A/HRC/RES/49/1')).toEqual([vote, consensus]);
  });
});
