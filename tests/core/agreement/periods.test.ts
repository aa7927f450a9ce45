import { describe, expect, test } from 'vitest';
import { measureById } from '../../../src/core/agreement/measures/measures.ts';
import { overTime } from '../../../src/core/agreement/overTime.ts';
import { pairTable } from '../../../src/core/agreement/pairTable.ts';
import {
  type Period,
  sessionsOf,
  undatedCount,
  windowsOf,
  yearsOf,
} from '../../../src/core/agreement/periods.ts';
import { selectAll, selectedColumns } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { makeDataSet, makeDate, makeGrid } from './builders.ts';

const DATES = [
  makeDate(2023, 4, 4),
  makeDate(2022, 10, 7),
  undefined,
  makeDate(2022, 7, 8),
  makeDate(2022, 7, 8),
];
const SESSIONS = ['52', '51', '49', '50', '50'];

const table = buildVoteTable(
  makeDataSet(makeGrid('YYYNA', 'YNYNY'), (column) => ({
    date: DATES[column],
    session: SESSIONS[column] ?? '',
    status: column === 3 ? 'disputed' : 'ok',
  })),
);
const all = selectAll(table, { disputed: 'include' });
const columnsOf = (periods: readonly Period[]) => periods.map(({ selection }) => selectedColumns(selection));

describe(sessionsOf, () => {
  test('come in the order of their first day, undated ones last', () => {
    const sessions = sessionsOf(table, all);
    expect(sessions.map(({ name }) => name)).toEqual([
      { kind: 'session', body: 'HRC', session: '50' },
      { kind: 'session', body: 'HRC', session: '51' },
      { kind: 'session', body: 'HRC', session: '52' },
      { kind: 'session', body: 'HRC', session: '49' },
    ]);
    expect(columnsOf(sessions)).toEqual([[3, 4], [1], [0], [2]]);
    expect(sessions[0]).toMatchObject({ from: '2022-07-08', to: '2022-07-08' });
    expect(sessions[3]).toMatchObject({ from: undefined, to: undefined });
  });

  test('keep to the selection', () => {
    expect(columnsOf(sessionsOf(table, selectAll(table)))).toEqual([[4], [1], [0], [2]]);
  });
});

describe(yearsOf, () => {
  test('come in order, without votes that have no date', () => {
    expect(yearsOf(table, all).map(({ name }) => name)).toEqual([
      { kind: 'year', year: 2022 },
      { kind: 'year', year: 2023 },
    ]);
    expect(columnsOf(yearsOf(table, all))).toEqual([[1, 3, 4], [0]]);
    expect(undatedCount(table, all)).toBe(1);
  });
});

describe(windowsOf, () => {
  test('hold so many votes each, moving on by date', () => {
    const windows = windowsOf(table, all, { size: 2 });
    expect(columnsOf(windows)).toEqual([
      [3, 4],
      [1, 4],
      [0, 1],
    ]);
    expect(windows.map(({ from, to }) => [from, to])).toEqual([
      ['2022-07-08', '2022-07-08'],
      ['2022-07-08', '2022-10-07'],
      ['2022-10-07', '2023-04-04'],
    ]);
  });

  test('move on by the step given', () => {
    expect(columnsOf(windowsOf(table, all, { size: 2, step: 2 }))).toEqual([
      [3, 4],
      [0, 1],
    ]);
  });

  test('are none where there are too few dated votes', () => {
    expect(windowsOf(table, all, { size: 5 })).toEqual([]);
  });

  test.each([0, 1.5, -1])('refuse a size of %d', (size) => {
    expect(() => windowsOf(table, all, { size })).toThrow(`window malformed: ${size}`);
  });
});

describe(overTime, () => {
  test('measures a pair in each period, with n at each point', () => {
    const line = overTime(yearsOf(table, all), (part) =>
      measureById('strict').measure(pairTable(table, 0, 1, part)),
    );
    expect(line).toMatchObject([
      { period: { name: { year: 2022 } }, value: { value: 1 / 3, n: 3 } },
      { period: { name: { year: 2023 } }, value: { value: 1, n: 1 } },
    ]);
  });
});
