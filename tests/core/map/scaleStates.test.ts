import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleStates } from '../../../src/core/map/scaleStates.ts';
import {
  anyDissimilarities,
  anyRenumbering,
  distancesOf,
  permutationsOf,
  readTable,
  renumber,
} from '../ordering/builders.ts';

const ANCHORS = { left: 0, right: 1 };

describe(scaleStates, () => {
  test('finds points on a line again, with gaps or without', () => {
    const places = [4, 9, 1, 2.5, 7, 3, 0, 8.25];
    const points = places.map((place) => [place]);
    const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
    for (const isMissing of [() => false, (i: number, j: number) => (i + j) % 5 === 4]) {
      const scale = scaleStates(distancesOf(points, isMissing), { anchors: ANCHORS });
      expect(scale).toMatchObject({ converged: true, isAnchored: true });
      expect(scale.stress).toBeLessThan(1e-6);
      expect(scale.positions).toEqual(places.map((place) => expect.closeTo(place - mean, 6)));
    }
  });

  test('is seldom beaten by any other order', () => {
    const tables = fc.sample(anyDissimilarities({ missing: false }), { seed: 7, numRuns: 60 });
    const small = tables.filter(({ size }) => size > 2 && size < 7);
    const best = small.filter((table) => {
      const { stress } = scaleStates(table, { anchors: ANCHORS });
      return stress < leastStress(table.size, table.values) + 1e-6;
    });
    expect(small.length).toBeGreaterThan(20);
    expect(best.length / small.length).toBeGreaterThan(0.9);
  });

  test('leaves out, and names, states that share no votes, and counts pairs that do not', () => {
    const table = readTable(['0 1 - 2', '. 0 - -', '. . 0 -', '. . . 0']);
    expect(scaleStates(table, { anchors: ANCHORS })).toMatchObject({
      unplaced: [2],
      pairsLeftOut: 1,
      stress: expect.closeTo(0, 6),
    });
  });

  test('finds the same line, to the last bit, however states are numbered', () => {
    fc.assert(
      fc.property(anyRenumbering({ missing: false }), ([dissimilarities, indices]) => {
        fc.pre(dissimilarities.size > 2);
        const scale = scaleStates(dissimilarities, { anchors: ANCHORS });
        const anchors = { left: indices.indexOf(0), right: indices.indexOf(1) };
        const renumbered = scaleStates(renumber(dissimilarities, indices), { anchors });
        expect(renumbered.positions).toEqual(indices.map((state) => scale.positions[state]));
      }),
    );
  });
});

/** The least stress of all orders, each with its best coordinates; all pairs count alike. */
function leastStress(size: number, targets: Float64Array): number {
  const wanted = targets.reduce((sum, target) => sum + target ** 2, 0) / 2;
  const achieved = permutationsOf(Array.from({ length: size }, (_, state) => state)).map((order) =>
    order.reduce((total, state, position) => {
      const side = (other: number, at: number) =>
        Math.sign(position - at) * (targets[state * size + other] ?? 0);
      return total + order.reduce((sum, other, at) => sum + side(other, at), 0) ** 2 / size;
    }, 0),
  );
  return Math.sqrt(Math.max(0, 1 - Math.max(...achieved) / wanted));
}
