import { describe, expect, test } from 'vitest';
import { compareShares } from '../../../src/views/state/compareShares.ts';

const percent = (share: number) => `${Math.round(share * 100)}%`;

describe(compareShares, () => {
  test('calls shares the same where a reader sees the same figure', () => {
    expect(compareShares(0.301, 0.299, percent)).toBe('same');
    expect(compareShares(0.31, 0.29, percent)).toBe('more');
    expect(compareShares(0.29, 0.31, percent)).toBe('less');
  });
});
