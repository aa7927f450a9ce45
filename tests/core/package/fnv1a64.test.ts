import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHashChain, fnv1a64, type Hash64 } from '../../../src/core/package/fnv1a64.ts';

const PRIME = 0x100000001b3n;
const BASIS = 0xcbf29ce484222325n;
const whole = ({ high, low }: Hash64) => (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
const hashOf = (text: string) => whole(fnv1a64(text)).toString(16).padStart(16, '0');

/** With arithmetic on big integers. */
function step(hash: bigint, value: bigint): bigint {
  return ((hash ^ value) * PRIME) & (2n ** 64n - 1n);
}

describe(fnv1a64, () => {
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('gives the published hash of “%s”', (text, hash) => {
    expect(hashOf(text)).toBe(hash);
  });

  test('agrees with arithmetic on big integers, over bytes of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const expected = [...new TextEncoder().encode(text)].map(BigInt).reduce(step, BASIS);
        expect(whole(fnv1a64(text))).toBe(expected);
      }),
    );
  });
});

describe(createHashChain, () => {
  test('goes on from hash to hash as a hash goes on from byte to byte', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const chain = createHashChain();
        for (const text of texts) chain.add(fnv1a64(text));
        const expected = texts.map((text) => whole(fnv1a64(text))).reduce(step, BASIS);
        expect(chain.digest()).toBe(expected.toString(16).padStart(16, '0'));
      }),
    );
  });
});
