import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { votesToTurn } from '../../../src/core/agreement/margin.ts';
import { marginOf } from '../../../src/core/tally.ts';

describe(votesToTurn, () => {
  test('of 29 to 16 is 7', () => {
    expect(votesToTurn({ yes: 29, no: 16, abstain: 2 })).toEqual({ kind: 'toReject', votes: 7 });
  });

  test('of 17 to 19 is 2, and of a tie 1: a tie is not adopted', () => {
    expect(votesToTurn({ yes: 17, no: 19, abstain: 11 })).toEqual({ kind: 'toAdopt', votes: 2 });
    expect(votesToTurn({ yes: 20, no: 20, abstain: 7 })).toEqual({ kind: 'toAdopt', votes: 1 });
  });

  test('does not exist where nobody could be moved', () => {
    expect(votesToTurn({ yes: 0, no: 0, abstain: 47 })).toBeUndefined();
  });

  test('is the fewest that turn the outcome', () => {
    const tallies = fc.record({ yes: fc.nat(193), no: fc.nat(193), abstain: fc.constant(0) });
    fc.assert(
      fc.property(tallies, (tally) => {
        const turn = votesToTurn(tally);
        fc.pre(turn !== undefined);
        const towards = turn?.kind === 'toAdopt' ? 1 : -1;
        const isAdoptedAfter = (moved: number) =>
          marginOf({ ...tally, yes: tally.yes + towards * moved, no: tally.no - towards * moved }) > 0;
        expect(isAdoptedAfter(turn?.votes ?? 0)).toBe(towards === 1);
        expect(isAdoptedAfter((turn?.votes ?? 0) - 1)).toBe(towards === -1);
      }),
    );
  });
});
