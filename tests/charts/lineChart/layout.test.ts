import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutLines } from '../../../src/charts/lineChart/layout.ts';
import type { LinePoint, LineSeries } from '../../../src/charts/lineChart/lineSeries.ts';

const percent = (value: number) => `${Math.round(value * 100)}%`;
const share = { domain: [0, 1], format: percent, minN: 5 } as const;

function point(key: string, value: number | undefined, n = 10): LinePoint {
  return { key, label: key, value, n };
}

function series(id: string, points: readonly LinePoint[]): LineSeries {
  return { id, label: id, points };
}

describe(layoutLines, () => {
  test('puts the ends of the domain at the bottom and the top of the plot', () => {
    const layout = layoutLines([series('a', [point('1', 0), point('2', 1)])], { ...share, width: 640 });
    expect(layout.series[0]?.points.map(({ y }) => y)).toEqual([layout.bottom, layout.top]);
  });

  test('marks shares by quarters and −1 to 1 by halves', () => {
    const ticks = (domain: readonly [number, number]) =>
      layoutLines([], { ...share, domain, width: 640 }).yTicks.map(({ value }) => value);
    expect(ticks([0, 1])).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(ticks([-1, 1])).toEqual([-1, -0.5, 0, 0.5, 1]);
  });

  test('breaks the line where there is no value and where the series lacks the category', () => {
    const whole = series('a', [point('1', 0.1), point('2', 0.2), point('3', 0.3), point('4', 0.4)]);
    const gap = series('b', [point('1', 0.1), point('2', undefined), point('3', 0.3), point('4', 0.4)]);
    const lacking = series('c', [point('1', 0.1), point('3', 0.3), point('4', 0.4)]);
    const layout = layoutLines([whole, gap, lacking], { ...share, width: 640 });
    expect(layout.series.map(({ path }) => path.split('M').length - 1)).toEqual([1, 2, 2]);
    expect(layout.series.map(({ points }) => points.length)).toEqual([4, 3, 3]);
  });

  test('marks where one body ends and the next begins, and draws no stroke across', () => {
    const section = (key: string, name: string, value = 0.5) => ({ ...point(key, value), section: name });
    const points = [section('1', 'CHR'), section('2', 'CHR'), section('3', 'HRC'), section('4', 'HRC')];
    const layout = layoutLines([series('a', points)], { ...share, width: 640 });
    const [placed] = layout.series;
    expect(placed?.path.split('M')).toHaveLength(3);
    expect(layout.breaks).toMatchObject([{ before: 'CHR', after: 'HRC' }]);
    const [x = 0] = layout.breaks.map((each) => each.x);
    expect(placed?.points.filter((each) => each.x < x).map(({ key }) => key)).toEqual(['1', '2']);
    const mixed = [section('1', 'GA'), section('2', 'SC'), section('3', 'GA')];
    expect(layoutLines([series('a', mixed)], { ...share, width: 640 })).toMatchObject({
      breaks: [],
      top: layoutLines([], { ...share, width: 640 }).top,
    });
  });

  test('takes a point from fewer votes than asked for as thin', () => {
    const layout = layoutLines([series('a', [point('1', 0.5, 4), point('2', 0.5, 5)])], {
      ...share,
      width: 640,
    });
    expect(layout.series[0]?.points.map(({ isThin }) => isThin)).toEqual([true, false]);
    expect(layout.note).toBeDefined();
  });

  test('passes over a thin point, and keeps it', () => {
    const points = [point('1', 0.5), point('2', 0.6), point('3', 0, 1), point('4', 0.5)];
    const [placed] = layoutLines([series('a', points)], { ...share, width: 640 }).series;
    expect(placed?.path.match(/[ML]/g)).toEqual(['M', 'L', 'L']);
    expect(placed?.points).toHaveLength(4);
  });

  test('says nothing of hollow points where there are none', () => {
    expect(layoutLines([series('a', [point('1', 0.5)])], { ...share, width: 640 }).note).toBeUndefined();
  });

  test('gives each series a row of its votes, those without a value included', () => {
    const layout = layoutLines(
      [series('a', [point('1', 0.5, 7), point('2', undefined, 0)]), series('b', [point('2', 0.5, 9)])],
      { ...share, width: 640 },
    );
    expect(layout.counts.map(({ cells }) => cells.map(({ n }) => n))).toEqual([[7, 0], [9]]);
  });

  test('gives one row of votes for all series where each rests on as many', () => {
    const alike = [
      series('a', [point('1', 0.5, 7), point('2', undefined, 0)]),
      series('b', [point('1', 0.2, 7), point('2', 0.3, 0)]),
    ];
    const wide = layoutLines(alike, { ...share, width: 640 });
    expect(wide.counts.map(({ series: of, cells }) => [of, cells.map(({ n }) => n)])).toEqual([
      [undefined, [7, 0]],
    ]);
    const narrow = layoutLines(alike, { ...share, width: 328 });
    expect(narrow.counts.map(({ label, nameY, cells }) => [nameY && label, cells.length])).toEqual([
      [undefined, 2],
      ['a', 0],
      ['b', 0],
    ]);
  });

  test('has the mark of a line before its name, and no stroke to it where others go on further', () => {
    const { labels } = layoutLines(
      [
        series('early', [point('1', 0.5), point('9', undefined)]),
        series('late', [point('1', 0.1), point('9', 0.4)]),
      ],
      { ...share, width: 640 },
    );
    expect(labels.map(({ mark }) => mark?.series)).toEqual([0, 1]);
    expect(labels.map(({ from }) => from === undefined)).toEqual([true, false]);
  });

  test('breaks a long name in two', () => {
    const [label] = layoutLines(
      [
        series('Bolivia (Plurinational State of) – Venezuela (Bolivarian Republic of)', [point('1', 0.5)]),
        series('Mexico – Fiji', [point('1', 0.4)]),
      ],
      { ...share, width: 640 },
    ).labels;
    expect(label?.lines).toEqual([
      'Bolivia (Plurinational State of) –',
      'Venezuela (Bolivarian Republic of)',
    ]);
  });

  test('puts the name of a single line where it ends, however early', () => {
    const early = [series('a', [point('1', 0.5), point('2', undefined), point('3', undefined)])];
    const wide = layoutLines(early, { ...share, width: 640 });
    expect((wide.labels[0]?.x ?? 0) - (wide.series[0]?.points[0]?.x ?? 0)).toBeLessThan(20);
  });

  test('puts the name of a single line where the line ends, before thin points that it passes over', () => {
    const passing = [series('a', [point('1', 0.5), point('2', 0.4), point('3', 1, 1)])];
    const { labels, series: placed } = layoutLines(passing, { ...share, width: 640 });
    expect(labels[0]?.from).toMatchObject({ x: placed[0]?.points[1]?.x, y: placed[0]?.points[1]?.y });
  });

  test('cuts names that are wider than a narrow screen', () => {
    const long = 'Mexico – United Kingdom of Great Britain and Northern Ireland';
    const two = [series(long, [point('1', 0.5, 3)]), series('b', [point('1', 0.4, 4)])];
    const [first] = layoutLines(two, { ...share, width: 328 }).counts;
    expect(first?.label).toMatch(/^Mexico – United Kingdom.*…$/);
  });

  test('puts the names above the rows of votes on a narrow screen', () => {
    const two = [series('a', [point('1', 0.5, 3)]), series('b', [point('1', 0.4, 4)])];
    const narrow = layoutLines(two, { ...share, width: 328 });
    expect(narrow.labels).toEqual([]);
    const heights = narrow.counts.flatMap(({ nameY, y }) => [nameY ?? 0, y]);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(layoutLines(two, { ...share, width: 640 }).counts.map(({ nameY }) => nameY)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('gives no label to a series without a value', () => {
    expect(layoutLines([series('a', [point('1', undefined, 0)])], { ...share, width: 640 }).labels).toEqual(
      [],
    );
  });

  test('labels every category where there is room and the last one in any case', () => {
    const years = Array.from({ length: 70 }, (_, index) => point(String(1950 + index), 0.5));
    const wide = layoutLines([series('a', years.slice(0, 8))], { ...share, width: 960 });
    const narrow = layoutLines([series('a', years)], { ...share, width: 328 });
    expect(wide.xTicks).toHaveLength(8);
    expect(narrow.xTicks.length).toBeLessThan(12);
    expect(narrow.xTicks.at(-1)?.key).toBe('2019');
  });

  test('keeps labels apart, and every mark within the chart', () => {
    fc.assert(
      fc.property(arbitrarySeries, fc.integer({ min: 300, max: 1600 }), (many, width) => {
        const layout = layoutLines(many, { ...share, width });
        const heights = layout.labels
          .map(({ y, lines }) => ({ top: y - lines.length * 8, bottom: y + lines.length * 8 }))
          .sort((a, b) => a.top - b.top);
        for (const [index, { top, bottom }] of heights.entries()) {
          expect(top).toBeGreaterThanOrEqual((heights[index - 1]?.bottom ?? 0) - 1e-6);
          expect(bottom).toBeLessThanOrEqual(layout.height);
        }
        for (const { x, y } of layout.series.flatMap(({ points }) => points)) {
          expect(x >= layout.left && x <= layout.right).toBe(true);
          expect(y >= layout.top && y <= layout.bottom).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

const arbitrarySeries = fc
  .array(
    fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }), { maxLength: 30 }),
    {
      maxLength: 8,
    },
  )
  .map((values) =>
    values.map((row, place) =>
      series(
        `series ${place}`,
        row.map((value, index) => point(String(index), value)),
      ),
    ),
  );
