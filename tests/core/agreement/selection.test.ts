import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyRules,
  differenceOf,
  intersectionOf,
  isInclusion,
  isSelected,
  selectAll,
  selectColumns,
  selectedColumns,
  selectedResolutions,
  selectResolutions,
  selectWhere,
  unionOf,
} from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { makeDataSet, makeGrid } from './builders.ts';

const wide = buildVoteTable(makeDataSet(makeGrid('Y'.repeat(150), 'YN'.repeat(75))));
const columns = fc.uniqueArray(fc.integer({ min: 0, max: 149 }));
const ascending = (list: readonly number[]) => [...list].sort((a, b) => a - b);

describe(selectColumns, () => {
  test('chooses exactly the columns given', () => {
    fc.assert(
      fc.property(columns, (list) => {
        const selection = selectColumns(wide, list);
        expect(selectedColumns(selection)).toEqual(ascending(list));
        expect(selection.count).toBe(list.length);
        expect(list.every((column) => isSelected(selection, column))).toBe(true);
      }),
    );
  });

  test('refuses a column that is not there', () => {
    expect(() => selectColumns(wide, [150])).toThrow('column unknown: 150');
  });
});

describe(selectResolutions, () => {
  test('is the way back from the resolutions of a selection', () => {
    fc.assert(
      fc.property(columns, (list) => {
        const selection = selectColumns(wide, list);
        const resolutions = selectedResolutions(wide, selection);
        expect(resolutions.map(({ symbol }) => symbol)).toEqual(
          ascending(list).map((column) => `R${column}`),
        );
        expect(selectResolutions(wide, resolutions)).toEqual(selection);
      }),
    );
  });

  test('passes over what has no column, and applies no rule', () => {
    const table = buildVoteTable(
      makeDataSet(makeGrid('YY'), (column) => ({ status: column === 0 ? 'disputed' : 'ok' })),
    );
    const unknown = wide.resolutions.slice(2, 5);
    expect(selectResolutions(table, [...table.resolutions, ...unknown]).count).toBe(2);
  });
});

describe(selectWhere, () => {
  test('asks the predicate for each resolution with its column', () => {
    const selection = selectWhere(wide, ({ symbol }, column) => symbol === `R${column}` && column > 147);
    expect(selectedColumns(selection)).toEqual([148, 149]);
  });
});

describe(applyRules, () => {
  const table = buildVoteTable(
    makeDataSet(makeGrid('YYY', 'YNN'), (column) => ({ status: column === 1 ? 'disputed' : 'ok' })),
  );

  test('leaves disputed records out and unanimous votes in unless told otherwise', () => {
    expect(selectedColumns(selectAll(table))).toEqual([0, 2]);
    expect(selectedColumns(selectAll(table, { disputed: 'include' }))).toEqual([0, 1, 2]);
    expect(selectedColumns(selectAll(table, { unanimous: 'exclude' }))).toEqual([2]);
    expect(selectedColumns(selectAll(table, { disputed: 'include', unanimous: 'exclude' }))).toEqual([1, 2]);
  });

  test('never adds what was not chosen', () => {
    expect(selectedColumns(selectColumns(table, [1], { disputed: 'include' }))).toEqual([1]);
  });
});

describe('sets of votes', () => {
  test('union, intersection and difference are those of the columns', () => {
    fc.assert(
      fc.property(columns, columns, (first, second) => {
        const [a, b] = [selectColumns(wide, first), selectColumns(wide, second)];
        expect(selectedColumns(unionOf(a, b))).toEqual(ascending([...new Set([...first, ...second])]));
        expect(selectedColumns(intersectionOf(a, b))).toEqual(
          ascending(first.filter((c) => second.includes(c))),
        );
        expect(selectedColumns(differenceOf(a, b))).toEqual(
          ascending(first.filter((c) => !second.includes(c))),
        );
      }),
    );
  });
});

describe(isInclusion, () => {
  test('knows the two words', () => {
    expect(['include', 'exclude', 'Include', ''].map(isInclusion)).toEqual([true, true, false, false]);
  });
});
