import { describe, expect, test } from 'vitest';
import { shortSymbol } from '../../src/views/names.ts';

describe(shortSymbol, () => {
  test.each([
    ['A/HRC/RES/51/27', '51/27'],
    ['A/HRC/RES/S-36/1', 'S-36/1'],
    ['A/RES/75/191', '75/191'],
    ['A/HRC/50/L.22/Rev.1', 'A/HRC/50/L.22/Rev.1'],
  ])('calls %s %s', (symbol, short) => {
    expect(shortSymbol(symbol)).toBe(short);
  });
});
