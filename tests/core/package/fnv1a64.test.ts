import { describe, expect, test } from 'vitest';
import { createFnv1a64 } from '../../../src/core/package/fnv1a64.ts';

function hashOf(texts: readonly string[], between = ' ', behind = '.'): string {
  const hash = createFnv1a64();
  hash.add(texts, between, behind);
  return hash.digest();
}

describe(createFnv1a64, () => {
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('gives the published hash of “%s”', (text, hash) => {
    const [last = '', ...before] = [...text].reverse();
    if (last === '') expect(createFnv1a64().digest()).toBe(hash);
    else expect(hashOf([before.reverse().join('')], '', last)).toBe(hash);
  });

  test('takes texts, and what stands between and behind them, as one', () => {
    expect(hashOf(['foo', 'bar', ''], 'x', 'r')).toBe(hashOf(['fooxbarx'], '', 'r'));
    expect(hashOf(['', 'oo'], 'f', 'b')).toBe(hashOf(['foo'], '', 'b'));
  });

  test('agrees with arithmetic on big integers for text beyond ASCII', () => {
    const text = '人权 حقوق Côte d’Ivoire \u{1f5f3}';
    let hash = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(`a;${text}.`))
      hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & (2n ** 64n - 1n);
    expect(hashOf(['a', text], ';')).toBe(hash.toString(16).padStart(16, '0'));
  });
});
