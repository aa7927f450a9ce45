import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSymbols } from '../../src/core/compareSymbols.ts';

describe(compareSymbols, () => {
  test('orders numbers as numbers', () => {
    const symbols = ['A/HRC/RES/50/10', 'A/HRC/RES/S-34/1', 'A/HRC/RES/50/4', 'A/HRC/RES/9/1'];
    expect(symbols.sort(compareSymbols)).toEqual([
      'A/HRC/RES/9/1',
      'A/HRC/RES/50/4',
      'A/HRC/RES/50/10',
      'A/HRC/RES/S-34/1',
    ]);
  });

  test('is an order: antisymmetric, and 0 for the same text', () => {
    const symbol = fc.stringMatching(/^[A-C0-9/-]{0,12}$/);
    fc.assert(
      fc.property(symbol, symbol, (a, b) => {
        expect(Math.sign(compareSymbols(a, b)) + Math.sign(compareSymbols(b, a))).toBe(0);
        expect(compareSymbols(a, a)).toBe(0);
      }),
    );
  });
});
