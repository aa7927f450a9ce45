import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  orderByBlocs,
  orderByCloseness,
  orderByGroup,
  orderByName,
} from '../../../src/core/ordering/orderStates.ts';
import { anyRenumbering, readTable, renumber } from './builders.ts';

const compare = (a: string, b: string) => a.localeCompare(b, 'en');

describe(orderByBlocs, () => {
  test('keeps each bloc together and puts states that share no votes last', () => {
    const table = readTable(['0 - 0.9 - 0.1', '. 0 - - -', '. . 0 0.2 0.8', '. . . 0 0.9', '. . . . 0']);
    const order = orderByBlocs(table);
    expect(order.at(-1)).toBe(1);
    expect(Math.abs(order.indexOf(0) - order.indexOf(4))).toBe(1);
    expect(Math.abs(order.indexOf(2) - order.indexOf(3))).toBe(1);
  });

  test('finds the same order however states are numbered', () => {
    fc.assert(
      fc.property(anyRenumbering({ missing: false }), ([dissimilarities, indices]) => {
        fc.pre(dissimilarities.size > 2);
        const renumbered = orderByBlocs(renumber(dissimilarities, indices));
        expect(renumbered.map((state) => indices[state])).toEqual(orderByBlocs(dissimilarities));
      }),
    );
  });
});

describe(orderByName, () => {
  test('follows the comparison of the language', () => {
    expect(orderByName(['Togo', 'Åland', 'Benin'], compare)).toEqual([1, 2, 0]);
  });

  test('keeps states of one name in order', () => {
    expect(orderByName(['Congo', 'Benin', 'Congo'], compare)).toEqual([1, 0, 2]);
  });
});

describe(orderByGroup, () => {
  test('lists groups as given, states within as in the other order, and those without a group last', () => {
    const groups = ['African', undefined, 'WEOG', 'African', 'unheard of'];
    expect(orderByGroup(groups, ['WEOG', 'African'], [4, 3, 2, 1, 0])).toEqual([2, 3, 0, 4, 1]);
  });
});

describe(orderByCloseness, () => {
  test('begins with the chosen state and ends with those that share no votes with it', () => {
    const table = readTable(['0 - 0.4 0', '. 0 0.1 0.1', '. . 0 0.3', '. . . 0']);
    expect(orderByCloseness(table, 0)).toEqual([0, 3, 2, 1]);
  });

  test('keeps states that are equally close in order', () => {
    expect(orderByCloseness(readTable(['0 1 1 1', '. 0 1 1', '. . 0 1', '. . . 0']), 2)).toEqual([
      2, 0, 1, 3,
    ]);
  });
});
