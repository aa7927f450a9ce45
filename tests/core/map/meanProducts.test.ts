import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanProducts } from '../../../src/core/map/meanProducts.ts';
import { readCells } from './votes.ts';

const VALUES: Readonly<Record<string, number>> = { Y: 1, A: 0, N: -1 };

describe(meanProducts, () => {
  test('are the means that going vote by vote finds, over any number of votes', () => {
    const row = fc.array(fc.constantFrom('Y', 'A', 'N', '.'), { minLength: 70, maxLength: 70 });
    fc.assert(
      fc.property(fc.tuple(row, row, row), (states) => {
        const cells = readCells(states.map((letters) => letters.join(' ')));
        const products = meanProducts(cells);
        cells.placed.forEach((a, i) => {
          cells.placed.forEach((b, j) => {
            const shared = cells.dividing.flatMap((vote) => {
              const [x, y] = [VALUES[states[a]?.[vote] ?? '.'], VALUES[states[b]?.[vote] ?? '.']];
              return x === undefined || y === undefined ? [] : [x * y];
            });
            const sum = shared.reduce((total, product) => total + product, 0);
            expect(products[i * cells.placed.length + j]).toBeCloseTo(sum / shared.length, 12);
          });
        });
      }),
    );
  });

  test('say nothing of states that cast no vote together', () => {
    const products = meanProducts(readCells(['Y . N', 'N . Y', '. Y .', '. N .']));
    expect([products[1], products[2]]).toEqual([-1, Number.NaN]);
  });
});
