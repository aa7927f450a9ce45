import { describe, expect, test } from 'vitest';
import { makeStressProblem } from '../../../src/core/map/stressProblem.ts';
import { readTable } from '../ordering/builders.ts';

const TABLE = readTable(['0 0.5 -', '. 0 0.7', '. . 0']);

describe(makeStressProblem, () => {
  test('gives pairs without shared votes no weight, and the others 1', () => {
    expect(Array.from(makeStressProblem(TABLE).weights)).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0]);
  });

  test('takes weights, asked for once per known pair', () => {
    const weights = makeStressProblem(TABLE, (i, j) => 10 * (i + 1) + j).weights;
    expect(Array.from(weights)).toEqual([0, 11, 0, 11, 0, 22, 0, 22, 0]);
  });

  test.each([0, -1, Number.NaN])('refuses the weight %s', (weight) => {
    expect(() => makeStressProblem(TABLE, () => weight)).toThrow('weight invalid');
  });
});
