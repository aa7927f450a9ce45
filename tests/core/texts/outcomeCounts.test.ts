import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '../../../src/core/outcome.ts';
import { countOutcomes } from '../../../src/core/texts/outcomeCounts.ts';
import { makeResolution } from '../../support/makeData.ts';

describe(countOutcomes, () => {
  test('lists the outcomes there are, in the usual order', () => {
    const outcomes = ['rejected', 'adopted_by_vote', 'rejected', 'adopted_without_vote'] as const;
    expect(countOutcomes(outcomes.map((outcome) => makeResolution({ outcome })))).toEqual([
      { outcome: 'adopted_without_vote', count: 1 },
      { outcome: 'adopted_by_vote', count: 1 },
      { outcome: 'rejected', count: 2 },
    ]);
  });

  test('counts every text once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OUTCOMES)), (outcomes) => {
        const counts = countOutcomes(outcomes.map((outcome) => makeResolution({ outcome })));
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(outcomes.length);
      }),
    );
  });
});
