import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellAt, layoutMatrix, moveCell, READABLE_PITCH } from '../../../src/charts/matrix/layout.ts';
import { layoutScaleBar } from '../../../src/charts/matrix/scaleBar.ts';

function makeStates(count: number) {
  return Array.from({ length: count }, (_, place) => ({ code: `S${place}`, name: `State number ${place}` }));
}

describe(layoutMatrix, () => {
  test.each([47, 60])(
    'has a name before each of %i rows and a code above each column of a wide page',
    (count) => {
      const layout = layoutMatrix(makeStates(count), 1168, false);
      expect(layout.rowLabels.map(({ text }) => text)[1]).toBe('State number 1');
      expect(layout.columnLabels).toHaveLength(count);
      expect(layout.pitch).toBeGreaterThanOrEqual(READABLE_PITCH);
      expect(layout.width).toBe(1168);
    },
  );

  test('has no labels where 193 rows would be too low for them, and labels once enlarged', () => {
    const states = makeStates(193);
    const fitted = layoutMatrix(states, 1168, false);
    expect(fitted.isReadable).toBe(false);
    expect(fitted.rowLabels).toEqual([]);
    expect(fitted.width).toBe(1168);
    const enlarged = layoutMatrix(states, 1168, true);
    expect(enlarged.rowLabels).toHaveLength(193);
    expect(enlarged.width).toBeGreaterThan(1168);
  });

  test('names rows by codes where names would make them too low', () => {
    expect(layoutMatrix(makeStates(36), 600, false).rowLabels[3]?.text).toBe('S3');
  });

  test('names rows by codes on a phone', () => {
    expect(layoutMatrix(makeStates(10), 328, false).rowLabels[3]?.text).toBe('S3');
  });

  test('has room for values in large cells alone', () => {
    expect(layoutMatrix(makeStates(20), 1168, false).hasValues).toBe(true);
    expect(layoutMatrix(makeStates(60), 1168, false).hasValues).toBe(false);
  });

  test('never stands wider than its frame unless enlarged, down to 2 px a cell', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 193 }), fc.integer({ min: 400, max: 1600 }), (count, width) => {
        const layout = layoutMatrix(makeStates(count), width, false);
        expect(layout.left + layout.side).toBeLessThanOrEqual(width);
        expect(Number.isInteger(layout.pitch)).toBe(true);
      }),
    );
  });
});

describe(cellAt, () => {
  const layout = layoutMatrix(makeStates(60), 1168, false);

  test('finds each cell by its middle', () => {
    for (const place of [0, 1, 30, 59]) {
      const x = layout.left + (place + 0.5) * layout.pitch;
      const y = layout.top + (59 - place + 0.5) * layout.pitch;
      expect(cellAt(layout, x, y)).toEqual({ row: 59 - place, column: place });
    }
  });

  test('finds none on labels and beyond the last cell', () => {
    expect(cellAt(layout, layout.left - 1, layout.top + 5)).toBeUndefined();
    expect(cellAt(layout, layout.left + layout.side, layout.top + 5)).toBeUndefined();
  });
});

describe(moveCell, () => {
  test.each([
    ['ArrowUp', { row: 4, column: 5 }],
    ['ArrowDown', { row: 6, column: 5 }],
    ['ArrowLeft', { row: 5, column: 4 }],
    ['ArrowRight', { row: 5, column: 6 }],
    ['Home', { row: 5, column: 0 }],
    ['End', { row: 5, column: 9 }],
    ['a', undefined],
  ] as const)('by %s', (key, expected) => {
    expect(moveCell({ row: 5, column: 5 }, key, 10)).toEqual(expected);
  });

  test('stays inside', () => {
    expect(moveCell({ row: 0, column: 9 }, 'ArrowUp', 10)).toEqual({ row: 0, column: 9 });
    expect(moveCell({ row: 0, column: 9 }, 'ArrowRight', 10)).toEqual({ row: 0, column: 9 });
  });
});

describe(layoutScaleBar, () => {
  test('stands between its labels and grows shorter on a phone', () => {
    const wide = layoutScaleBar('0%, apart', '100%, together', 1000);
    const narrow = layoutScaleBar('0%, apart', '100%, together', 250);
    expect(wide.barStart + wide.barWidth).toBeLessThan(wide.highStart);
    expect(narrow.barWidth).toBeLessThan(wide.barWidth);
  });
});
