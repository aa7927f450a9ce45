import { describe, expect, test } from 'vitest';
import { workOutOutcome } from '../../../src/core/sources/workOutOutcome.ts';

const NOTHING_ELSE = { date: undefined, modality: undefined, positions: [] };

describe(workOutOutcome, () => {
  test('takes a tie for rejected', () => {
    expect(workOutOutcome('HRC', { ...NOTHING_ELSE, tally: { yes: 20, no: 20, abstain: 7 } })).toEqual({
      outcome: 'rejected',
      note: 'Outcome worked out from the votes: adopted where more are in favour than against',
    });
  });

  test('says where a majority of the Assembly is short of two thirds', () => {
    const noteOf = (yes: number, no: number) =>
      workOutOutcome('GA', { ...NOTHING_ELSE, tally: { yes, no, abstain: 0 } }).note;
    expect(noteOf(60, 40)).toContain('; short of the two thirds that important questions need');
    expect(noteOf(80, 40)).not.toContain('two thirds');
    expect(noteOf(40, 60)).not.toContain('two thirds');
  });

  test('says nothing of the Security Council where the votes do not tell', () => {
    expect(workOutOutcome('SC', { ...NOTHING_ELSE, tally: { yes: 12, no: 1, abstain: 2 } })).toEqual({
      outcome: 'unknown',
      note: undefined,
    });
  });
});
