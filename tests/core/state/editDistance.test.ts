import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/core/state/editDistance.ts';

const distance = (a: string, b: string, bound = 99) => editDistance(Array.from(a), Array.from(b), bound);
const word = fc.stringMatching(/^[ab]{0,8}$/);

describe(editDistance, () => {
  test.each([
    ['niger', 'niger', 0],
    ['kazakstan', 'kazakhstan', 1],
    ['austrlia', 'australia', 1],
    ['geramny', 'germany', 1],
    ['niger', 'nigeria', 2],
    ['mali', 'togo', 4],
    ['', 'chad', 4],
  ])('between %s and %s is %i', (a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
  });

  test('is undefined past the bound', () => {
    expect(distance('niger', 'nigeria', 1)).toBeUndefined();
    expect(distance('mali', 'togo', 3)).toBeUndefined();
  });

  test('is symmetric and zero only for equals', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b) === 0).toBe(a === b);
      }),
    );
  });

  test('stopping early changes no answer within the bound', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, bound) => {
        const whole = distance(a, b) ?? Number.NaN;
        expect(distance(a, b, bound)).toBe(whole <= bound ? whole : undefined);
      }),
    );
  });
});
