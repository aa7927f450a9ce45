import { describe, expect, test } from 'vitest';
import { sourceAddress } from '../../../src/core/ingest/sourceAddress.ts';

describe(sourceAddress, () => {
  test.each([
    ['A/HRC/RES/50/4', 'https://docs.un.org/en/A/HRC/RES/50/4'],
    ['A/HRC/RES/S-34/1', 'https://docs.un.org/en/A/HRC/RES/S-34/1'],
    ['S/RES/1440 (2002)', 'https://docs.un.org/en/S/RES/1440%20(2002)'],
    ['A/RES/1?x=<b>', 'https://docs.un.org/en/A/RES/1%3Fx%3D%3Cb%3E'],
  ])('of %s is %s', (symbol, address) => {
    expect(sourceAddress(symbol)).toBe(address);
  });

  test('names the language asked for', () => {
    expect(sourceAddress('A/HRC/RES/50/4', 'zh')).toBe('https://docs.un.org/zh/A/HRC/RES/50/4');
  });
});
