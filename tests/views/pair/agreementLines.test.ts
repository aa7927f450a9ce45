import { describe, expect, test } from 'vitest';
import { sessionsOf } from '../../../src/core/agreement/periods.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { type PairLine, pairLine, widestRange } from '../../../src/views/pair/agreementLines.ts';
import { makeCode, makeDataSet, makeDate, makeGrid } from '../../core/agreement/builders.ts';

const sessions = ['49', '49', '50', '50', '51'];
const table = buildVoteTable(
  makeDataSet(makeGrid('YYYNY', 'YNYN-', 'NNNNN'), (column) => ({
    session: sessions[column] ?? '51',
    date: makeDate(2022, column + 1, 1),
  })),
);
const states = [0, 1, 2].map((row) => ({ code: makeCode(row), name: `State ${row}`, row }));
const [first, second] = states;
const periods = sessionsOf(table, selectAll(table)).map((period) => {
  const name = period.name.kind === 'session' ? period.name.session : '';
  return { period, key: name, label: name, name: `Session ${name}` };
});

function lineOf(measure: 'strict' | 'kappa'): PairLine {
  if (first === undefined || second === undefined) throw new Error('states missing');
  return pairLine(table, periods, { first, second, label: 'both' }, measure);
}

describe(pairLine, () => {
  test('has the value, the votes and the interval of each period', () => {
    const [point] = lineOf('strict').points;
    expect(point).toMatchObject({ key: '49', name: 'Session 49', value: 0.5, n: 2 });
    expect(point?.low).toBeLessThan(0.5);
    expect(point?.high).toBeGreaterThan(0.5);
  });

  test('has no value and no votes where the two share none', () => {
    expect(lineOf('strict').points.at(-1)).toMatchObject({ key: '51', value: undefined, n: 0 });
  });

  test('keeps the number of shared votes where a measure is undefined', () => {
    const alike = buildVoteTable(makeDataSet(makeGrid('YY', 'YY')));
    const [one, two] = [0, 1].map((row) => ({ code: makeCode(row), name: '', row }));
    if (one === undefined || two === undefined) throw new Error('states missing');
    const [period] = sessionsOf(alike, selectAll(alike));
    const named = period === undefined ? [] : [{ period, key: 'a', label: 'a', name: 'a' }];
    const line = pairLine(alike, named, { first: one, second: two, label: '' }, 'kappa');
    expect(line.points).toEqual([{ key: 'a', label: 'a', name: 'a', value: undefined, n: 2 }]);
  });
});

describe(widestRange, () => {
  const point = (value: number | undefined, n: number) => ({ key: `${value}`, label: '', value, n });
  const line = (id: string, points: readonly ReturnType<typeof point>[]): PairLine => ({
    ...lineOf('strict'),
    id,
    points,
  });

  test('is that of the line that varies most', () => {
    const range = widestRange(
      [line('a', [point(0.5, 9), point(0.6, 9)]), line('b', [point(0.9, 9), point(0.2, 9), point(0.4, 9)])],
      5,
    );
    expect([range?.line.id, range?.lowest.value, range?.highest.value]).toEqual(['b', 0.2, 0.9]);
  });

  test('passes over points from too few votes and points without a value', () => {
    const lines = [line('a', [point(0.5, 9), point(0, 1), point(undefined, 9), point(0.7, 5)])];
    expect(widestRange(lines, 5)?.lowest.value).toBe(0.5);
    expect(widestRange(lines, 6)).toBeUndefined();
  });

  test('is none where nothing varies', () => {
    expect(widestRange([line('a', [point(0.5, 9), point(0.5, 9)])], 1)).toBeUndefined();
    expect(widestRange([], 1)).toBeUndefined();
  });
});
