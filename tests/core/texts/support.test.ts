import { describe, expect, test } from 'vitest';
import { supportMeasureOf, supportOf } from '../../../src/core/texts/support.ts';
import { makeResolution } from '../../support/makeData.ts';

const consensus = makeResolution({
  outcome: 'adopted_without_vote',
  declared: undefined,
  counted: undefined,
});
const close = makeResolution({ counted: { yes: 20, no: 18, abstain: 2 } });
const clear = makeResolution({ counted: { yes: 40, no: 0, abstain: 0 } });
const withdrawn = makeResolution({ outcome: 'withdrawn', declared: undefined, counted: undefined });

describe(supportOf, () => {
  test('counts adoptions without a vote among the texts decided on', () => {
    expect(supportOf([consensus, close, withdrawn, consensus], 'withoutVote')).toEqual({
      kind: 'measured',
      value: 2 / 3,
      n: 3,
    });
  });

  test('takes the mean part in favour over votes alone, each counting once', () => {
    expect(supportOf([consensus, close, clear], 'inFavour')).toEqual({ kind: 'measured', value: 0.75, n: 2 });
  });

  test('is no number without texts to take it from', () => {
    expect(supportOf([withdrawn], 'withoutVote')).toEqual({ kind: 'noTexts' });
    expect(supportOf([consensus], 'inFavour')).toEqual({ kind: 'noTexts' });
  });
});

describe(supportMeasureOf, () => {
  test('is the part in favour only where all was voted on', () => {
    expect(supportMeasureOf([close, consensus])).toBe('withoutVote');
    expect(supportMeasureOf([close, clear])).toBe('inFavour');
  });
});
