import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LinePanel, layoutLinePanels } from '../../src/charts/linePanels/layout.ts';

const OPTIONS = { width: 1000, minN: 3 };

function makePanel(key: string, values: readonly (number | undefined)[], n = 5): LinePanel {
  return {
    key,
    title: `Subject ${key}`,
    note: 'n 20',
    points: values.map((value, index) => ({
      key: String(49 + index),
      label: String(49 + index),
      value,
      n,
      isOccasional: false,
    })),
  };
}

describe(layoutLinePanels, () => {
  test('draws points smaller where many stand beside each other', () => {
    const radiusOf = (count: number) => {
      const points = Array.from({ length: count }, (_, place) => ({
        key: `${place}`,
        label: `${place}`,
        value: 0.5,
        n: 9,
        isOccasional: false,
      }));
      return layoutLinePanels([{ key: 'a', title: 'A', note: '', points }], { width: 320, minN: 3 }).panels[0]
        ?.radius;
    };
    expect(radiusOf(70)).toBeLessThan(radiusOf(9) ?? 0);
  });

  test('breaks the line where a period has no value', () => {
    const [panel] = layoutLinePanels([makePanel('a', [0.2, 0.4, undefined, 0.6, 0.8])], OPTIONS).panels;
    expect(panel?.path.match(/M/g)).toHaveLength(2);
    expect(panel?.points.map(({ key }) => key)).toEqual(['49', '50', '52', '53']);
    expect(panel?.ticks.map(({ key }) => key)).toEqual(['49', '50', '51', '52', '53']);
  });

  test('passes over an occasional period without a value, and through one with a value', () => {
    const pathOf = (value: number | undefined) => {
      const { points, ...panel } = makePanel('a', [0.2, value, 0.6]);
      const occasional = points.map((point, index) => ({ ...point, isOccasional: index === 1 }));
      return layoutLinePanels([{ ...panel, points: occasional }], OPTIONS).panels[0]?.path ?? '';
    };
    expect(pathOf(undefined).match(/[ML]/g)).toEqual(['M', 'L']);
    expect(pathOf(0.4).match(/[ML]/g)).toEqual(['M', 'L', 'L']);
  });

  test('passes over a point that rests on few', () => {
    const { points, ...panel } = makePanel('a', [0.2, 1, 0.6]);
    const thin = points.map((point, index) => ({ ...point, n: index === 1 ? 1 : 5 }));
    const [placed] = layoutLinePanels([{ ...panel, points: thin }], OPTIONS).panels;
    expect(placed?.path.match(/[ML]/g)).toEqual(['M', 'L']);
    expect(placed?.points).toHaveLength(3);
  });

  test('tells points that rest on few', () => {
    const panels = [makePanel('a', [0.5], 2), makePanel('b', [0.5], 3)];
    const thin = layoutLinePanels(panels, OPTIONS).panels.map(({ points }) => points[0]?.isThin);
    expect(thin).toEqual([true, false]);
  });

  test('gives every panel the same axis, the higher value standing higher', () => {
    const [first, second] = layoutLinePanels([makePanel('a', [0, 1]), makePanel('b', [0.5])], OPTIONS).panels;
    expect(first?.grid).toEqual(second?.grid);
    expect(first?.points.map(({ y }) => y)).toEqual([first?.grid[0]?.y, first?.grid[2]?.y]);
  });

  test('has one column on a phone and three on a desk', () => {
    const panels = ['a', 'b', 'c', 'd'].map((key) => makePanel(key, [0.5]));
    const columnsOf = (width: number) =>
      new Set(layoutLinePanels(panels, { ...OPTIONS, width }).panels.map(({ start }) => start)).size;
    expect(columnsOf(328)).toBe(1);
    expect(columnsOf(1000)).toBe(3);
  });

  test('labels fewer periods than there are where they lack room, the last one always', () => {
    const [panel] = layoutLinePanels([makePanel('a', Array(75).fill(0.5))], OPTIONS).panels;
    expect(panel?.ticks.length).toBeLessThan(40);
    expect(panel?.ticks.at(-1)?.key).toBe('123');
    expect(panel?.points).toHaveLength(75);
  });

  test('keeps points inside their panel and panels inside the frame', () => {
    const values = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.array(values, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 300, max: 1300 }),
        (all, width) => {
          const panels = all.map((own, index) => makePanel(String(index), own));
          const layout = layoutLinePanels(panels, { ...OPTIONS, width });
          for (const { points, start, end, countY, title } of layout.panels) {
            expect(title.y).toBeGreaterThan(0);
            expect(end).toBeLessThanOrEqual(width + 1e-6);
            expect(countY).toBeLessThanOrEqual(layout.height);
            for (const { x, y } of points) {
              expect(x).toBeGreaterThanOrEqual(start);
              expect(x).toBeLessThanOrEqual(end);
              expect(y).toBeLessThanOrEqual(layout.height);
            }
          }
        },
      ),
    );
  });
});
