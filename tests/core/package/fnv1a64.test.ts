import { describe, expect, test } from 'vitest';
import { createFnv1a64 } from '../../../src/core/package/fnv1a64.ts';

describe(createFnv1a64, () => {
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('gives the published hash of “%s”', (text, hash) => {
    expect(fnv1a64([text])).toBe(hash);
  });

  test('takes texts as one', () => {
    expect(fnv1a64(['foo', '', 'bar'])).toBe('85944171f73967e8');
  });

  test('agrees with arithmetic on big integers for text beyond ASCII', () => {
    const text = '人权 حقوق Côte d’Ivoire';
    let hash = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(text))
      hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & (2n ** 64n - 1n);
    expect(fnv1a64([text])).toBe(hash.toString(16).padStart(16, '0'));
  });
});

function fnv1a64(texts: readonly string[]): string {
  const hash = createFnv1a64();
  for (const text of texts) hash.add(text);
  return hash.digest();
}
