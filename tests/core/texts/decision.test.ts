import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '../../../src/core/outcome.ts';
import { decisionOn } from '../../../src/core/texts/decision.ts';
import { makeResolution } from '../../support/makeData.ts';

describe(decisionOn, () => {
  test('tells votes of every kind from adoption without one, and both from no decision', () => {
    const untallied = { declared: undefined, counted: undefined };
    expect(OUTCOMES.map((outcome) => decisionOn(makeResolution({ outcome, ...untallied })))).toEqual([
      'withoutVote',
      'vote',
      'vote',
      'vote',
      'vote',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('takes a tally for a vote where the source does not say what became of the text', () => {
    expect(decisionOn(makeResolution({ outcome: 'unknown' }))).toBe('vote');
  });
});
