import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invertLaplacian } from '../../../src/core/map/invertLaplacian.ts';

describe(invertLaplacian, () => {
  test('undoes the Laplacian, whatever the scale of the weights', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(weights, fc.constantFrom(1e-3, 1, 1e4), (pairs, scale) => {
        const table = squareOf(5, (pair) => (pairs[pair] ?? 0) * scale);
        const laplacian = table.map((weight, index) =>
          index % 6 === 0 ? sumOfRow(table, index / 6) : -weight,
        );
        const again = product(product(laplacian, invertLaplacian(table, 5)), laplacian);
        again.forEach((value, index) => {
          expect(value / scale).toBeCloseTo((laplacian[index] ?? 0) / scale, 6);
        });
      }),
    );
  });

  test('gives 1/n off the mean for equal weights', () => {
    const inverse = invertLaplacian(
      squareOf(4, () => 1),
      4,
    );
    expect(inverse[0]).toBeCloseTo(1 / 4 - 1 / 16, 12);
    expect(inverse[1]).toBeCloseTo(-1 / 16, 12);
  });

  test('refuses states that no weights link', () => {
    expect(() => invertLaplacian(Float64Array.from([0, 1, 0, 1, 0, 0, 0, 0, 0]), 3)).toThrow('not linked');
  });
});

function squareOf(size: number, weightOfPair: (pair: number) => number): Float64Array {
  const square = new Float64Array(size * size);
  let pair = 0;
  for (let i = 0; i < size; i += 1) {
    for (let j = i + 1; j < size; j += 1, pair += 1) {
      square[i * size + j] = weightOfPair(pair);
      square[j * size + i] = weightOfPair(pair);
    }
  }
  return square;
}

function sumOfRow(square: Float64Array, row: number): number {
  const size = Math.sqrt(square.length);
  return square.subarray(row * size, (row + 1) * size).reduce((sum, value) => sum + value, 0);
}

function product(a: Float64Array, b: Float64Array): Float64Array {
  const size = Math.sqrt(a.length);
  return a.map((_, index) => {
    const row = Math.floor(index / size);
    let sum = 0;
    for (let k = 0; k < size; k += 1) sum += (a[row * size + k] ?? 0) * (b[k * size + (index % size)] ?? 0);
    return sum;
  });
}
