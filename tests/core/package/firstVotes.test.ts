import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstVotes } from '../../../src/core/package/firstVotes.ts';
import { resolutionId, type Vote } from '../../../src/core/resolution.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';

const vote = fc
  .tuple(fc.constantFrom('A/1', 'A/2', '__proto__'), fc.constantFrom('MEX', 'BRA', 'CHN'))
  .map(([symbol, code]): Vote => {
    return { resolutionId: resolutionId(symbol), state: stateCode(code), position: 'Y', basis: 'listed' };
  });

describe(firstVotes, () => {
  test('points at the first vote with the same resolution and state, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(vote, { maxLength: 30 }), (votes) => {
        const keys = votes.map(({ resolutionId: id, state }) => `${id} ${state}`);
        expect([...firstVotes(votes)]).toEqual(keys.map((key) => keys.indexOf(key)));
      }),
    );
  });
});
