import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeVotes } from '../../../src/core/ingest/arrangeVotes.ts';
import { resolutionId, type Vote } from '../../../src/core/resolution.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';

const IDS = ['A', 'B', 'C'].map((id) => resolutionId(id));
const vote = (id: string, state: string): Vote => ({
  resolutionId: resolutionId(id),
  state: stateCode(state),
  position: 'Y',
  basis: 'listed',
});
const show = (votes: readonly Vote[]) =>
  votes.map(({ resolutionId: id, state }) => `${id} ${state}`).join(', ');

describe(arrangeVotes, () => {
  test('follows the resolutions, and in each the states', () => {
    const votes = [vote('A', 'FRA'), vote('A', 'BEL'), vote('C', 'BEL'), vote('B', 'FRA')];
    const order = ['C', 'B', 'A'].map((id) => ({ id: resolutionId(id) }));
    expect(show(arrangeVotes(votes, order))).toBe('C BEL, B FRA, A BEL, A FRA');
  });

  test('leaves out votes of other resolutions', () => {
    expect(arrangeVotes([vote('X', 'BEL')], [{ id: resolutionId('A') }])).toEqual([]);
    expect(arrangeVotes([], [{ id: resolutionId('A') }])).toEqual([]);
  });

  test('is the same whether the votes of a resolution stand together or apart', () => {
    const key = fc.record({
      id: fc.constantFrom('A', 'B', 'C'),
      state: fc.constantFrom('BEL', 'FRA', 'MEX'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(key, { selector: ({ id, state }) => `${id} ${state}` }), (keys) => {
        const votes = keys.map(({ id, state }) => vote(id, state));
        const together = [...votes].sort((a, b) => (a.resolutionId < b.resolutionId ? -1 : 1));
        const order = IDS.map((id) => ({ id }));
        const expected = [...keys.map(({ id, state }) => `${id} ${state}`)].sort().join(', ');
        expect(show(arrangeVotes(votes, order))).toBe(expected);
        expect(show(arrangeVotes(together, order))).toBe(expected);
      }),
    );
  });
});
