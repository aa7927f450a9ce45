import { describe, expect, test } from 'vitest';
import { bitPlaneKernel } from '../../../src/core/agreement/allPairs.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { REGIONAL_GROUPS, type RegionalGroup } from '../../../src/core/state/regionalGroup.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import { DEFAULT_VIEW_STATE } from '../../../src/url/viewState.ts';
import { type Alignment, alignStates } from '../../../src/views/alignment/alignment.ts';
import { anchorsOf, referenceOf } from '../../../src/views/alignment/anchors.ts';
import { mapFit, nearestTo } from '../../../src/views/alignment/mapPoints.ts';
import { orderMatrix } from '../../../src/views/alignment/matrixOrder.ts';
import { otherChoices, otherMeasure } from '../../../src/views/alignment/rankingJob.ts';
import { scatterOf } from '../../../src/views/alignment/scatterPoints.ts';
import { scoreText } from '../../../src/views/alignment/score.ts';
import { makeCode, makeDataSet, makeGrid } from '../../core/agreement/builders.ts';

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** AAA and AAB vote alike, so do AAC and AAD, which are against them; AAE is halfway and missed a vote. */
const GRID = ['YYYYYYYY', 'YYYYYYYN', 'NNNNNNNN', 'NNNNNNNY', 'YYYYNNN-'];
const GROUPS: readonly (RegionalGroup | undefined)[] = ['WEOG', 'African', 'African', 'WEOG', undefined];

function makeAlignment(minShared = 1, rows = GRID): Alignment {
  const table = buildVoteTable(makeDataSet(makeGrid(...rows)));
  const states = rows.map((_, place) => ({
    code: makeCode(place),
    name: `Name ${9 - place}`,
    group: GROUPS[place],
  }));
  return alignStates(states, bitPlaneKernel.tables(table, selectAll(table)), 'strict', minShared);
}

describe(alignStates, () => {
  test('finds the blocs and asks for five shared votes even where the reader asks for one', () => {
    const alignment = makeAlignment();
    expect(alignment.leastShared).toBe(5);
    expect(alignment.blocs.map((bloc) => [...bloc])).toContainEqual([2, 3]);
    expect(alignment.extremes?.furthest).toEqual({ a: 0, b: 2, value: 0 });
  });

  test('counts pairs of fewer votes as unknown', () => {
    const known = makeAlignment(8).dissimilarities.known;
    expect(known[0 * 5 + 1]).toBe(1);
    expect(known[0 * 5 + 4]).toBe(0);
  });
});

describe(orderMatrix, () => {
  const alignment = makeAlignment();

  test('has every state once in each order', () => {
    for (const order of ['blocs', 'group', 'name', 'state'] as const) {
      expect(orderMatrix(alignment, order, 2, compare).order.toSorted((a, b) => a - b)).toEqual([
        0, 1, 2, 3, 4,
      ]);
    }
  });

  test('draws a line wherever a bloc begins', () => {
    const { order, boundaries } = orderMatrix(alignment, 'blocs', 0, compare);
    expect(boundaries).toHaveLength(alignment.blocs.length - 1);
    const [first = 0] = boundaries;
    expect(alignment.blocs.map((bloc) => [...bloc])).toContainEqual(
      order.slice(0, first).toSorted((a, b) => a - b),
    );
  });

  test('draws no line between states that are alone', () => {
    expect(orderMatrix(makeAlignment(9), 'blocs', 0, compare).boundaries).toEqual([]);
  });

  test('lines groups up as the UN does, those without a group last', () => {
    const { order, boundaries } = orderMatrix(alignment, 'group', 0, compare);
    const groups = order.map((place) => GROUPS[place]);
    expect(groups.at(-1)).toBeUndefined();
    expect(groups.slice(0, 2)).toEqual(['African', 'African']);
    expect(boundaries).toEqual([2, 4]);
    expect(REGIONAL_GROUPS[0]).toBe('African');
  });

  test('lines up by name in the order of the language', () => {
    expect(orderMatrix(alignment, 'name', 0, compare)).toEqual({ order: [4, 3, 2, 1, 0], boundaries: [] });
  });

  test('begins with the state it is by', () => {
    expect(orderMatrix(alignment, 'state', 2, compare).order.slice(0, 2)).toEqual([2, 3]);
  });
});

describe(anchorsOf, () => {
  const alignment = makeAlignment();

  test('takes those of the link', () => {
    const view = { ...DEFAULT_VIEW_STATE, anchors: [makeCode(3), makeCode(1)] as const };
    expect(anchorsOf(alignment, view)).toEqual({ left: 3, right: 1 });
  });

  test('takes the two furthest apart where the link names none, or one that did not vote', () => {
    const view = { ...DEFAULT_VIEW_STATE, anchors: [makeCode(3), stateCode('ZZZ')] as const };
    expect(anchorsOf(alignment, view)).toEqual({ left: 0, right: 2 });
    expect(anchorsOf(alignment, DEFAULT_VIEW_STATE)).toEqual({ left: 0, right: 2 });
  });

  test('has none where no two states share enough votes', () => {
    expect(anchorsOf(makeAlignment(1, ['Y', 'N']), DEFAULT_VIEW_STATE)).toBeUndefined();
  });
});

describe(referenceOf, () => {
  const alignment = makeAlignment();

  test('is the one of the link, or the first one compared, or the left anchor', () => {
    const compared = { ...DEFAULT_VIEW_STATE, states: [stateCode('ZZZ'), makeCode(4)] };
    expect(referenceOf(alignment, { ...compared, reference: makeCode(1) })).toBe(1);
    expect(referenceOf(alignment, compared)).toBe(4);
    expect(referenceOf(alignment, DEFAULT_VIEW_STATE)).toBe(0);
  });
});

describe(scatterOf, () => {
  test('sets all other states against the two, and names the one between', () => {
    const { rows, missing, between } = scatterOf(makeAlignment(), { left: 0, right: 2 });
    expect(rows.map(({ state }) => state.code)).toEqual([makeCode(1), makeCode(3), makeCode(4)]);
    expect(missing).toEqual([]);
    expect(between).toMatchObject({ left: 4 / 7, leftN: 7, right: 3 / 7, rightN: 7 });
  });

  test('lists whoever shares too few votes with one of them', () => {
    const { rows, missing } = scatterOf(makeAlignment(8), { left: 0, right: 2 });
    expect(rows).toHaveLength(2);
    expect(missing.map(({ code }) => code)).toEqual([makeCode(4)]);
  });
});

describe(otherChoices, () => {
  const alignment = makeAlignment();

  test('compares with every other measure, and with the other rule where it changes something', () => {
    expect(otherChoices(alignment, 'include', undefined)).toHaveLength(5);
    const withRule = otherChoices(alignment, 'include', alignment.tables);
    expect(withRule.at(-1)).toMatchObject({ measure: 'strict', unanimous: 'exclude' });
  });

  test('sets κ beside all measures, and agreement beside κ', () => {
    expect(otherMeasure('pi')).toBe('kappa');
    expect(otherMeasure('kappa')).toBe('strict');
  });
});

test('the nearest state on a map is neither anchor', () => {
  const points = [{ x: 0, y: 0 }, { x: 1, y: 0 }, { x: 3, y: 0 }, undefined];
  const map = {
    points,
    isAnchored: true,
    stress: 0,
    iterations: 1,
    converged: true,
    unplaced: [3],
    pairsLeftOut: 0,
  };
  expect(nearestTo(map, 0, 1)).toBe(2);
  expect(nearestTo(map, 3, 1)).toBeUndefined();
});

test('stress is read by the mark it is nearest to', () => {
  expect([0.04, 0.1, 0.2].map(mapFit)).toEqual(['good', 'fair', 'poor']);
});

test('scores have two decimals and no negative zero', () => {
  expect([0.5, -0.125, -0.001, 1].map(scoreText)).toEqual(['0.50', '−0.13', '0.00', '1.00']);
});
