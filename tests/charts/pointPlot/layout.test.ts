import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutPlot, type PlotOptions } from '../../../src/charts/pointPlot/layout.ts';
import { doOverlap, placeLabel } from '../../../src/charts/pointPlot/placeLabels.ts';

const SHARE = {
  domain: [0, 1] as const,
  ticks: [0, 0.5, 1].map((value) => ({ value, label: String(value) })),
};
const OPTIONS: PlotOptions = { width: 560, x: SHARE, y: SHARE, isEven: true, first: [] };

function makePoints(places: readonly (readonly [number, number])[]) {
  return places.map(([x, y], place) => ({ id: `P${place}`, label: `P${place}`, x, y, shape: 'none' }));
}

describe(layoutPlot, () => {
  test('puts greater values to the right and above', () => {
    const { points } = layoutPlot(
      makePoints([
        [0.2, 0.2],
        [0.8, 0.9],
      ]),
      OPTIONS,
    );
    const [low, high] = points;
    expect(low?.left).toBeLessThan(high?.left ?? 0);
    expect(low?.top).toBeGreaterThan(high?.top ?? 0);
  });

  test('makes a step to the right as long as a step up where asked to', () => {
    const { points } = layoutPlot(
      makePoints([
        [0, 0],
        [0.5, 0],
        [0, 0.5],
      ]),
      { ...OPTIONS, x: { domain: [0, 2], ticks: [] } },
    );
    const at = (id: string) => points.find((point) => point.id === id);
    const across = (at('P1')?.left ?? 0) - (at('P0')?.left ?? 0);
    const up = (at('P0')?.top ?? 0) - (at('P2')?.top ?? 0);
    expect(across).toBeCloseTo(up, 9);
  });

  test('labels the points named first where there is room for one label only', () => {
    const crowd = makePoints(Array.from({ length: 30 }, () => [0.5, 0.5] as const));
    const { labels } = layoutPlot(crowd, { ...OPTIONS, first: ['P17'] });
    expect(labels[0]?.id).toBe('P17');
    expect(labels.length).toBeLessThan(30);
  });

  test('keeps points and labels in the frame', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share), { maxLength: 40 }), (places) => {
        const { points, labels, frame } = layoutPlot(makePoints(places), OPTIONS);
        for (const { left, top } of points) {
          expect(left).toBeGreaterThanOrEqual(frame.left - 1e-6);
          expect(left).toBeLessThanOrEqual(frame.right + 1e-6);
          expect(top).toBeGreaterThanOrEqual(frame.top - 1e-6);
          expect(top).toBeLessThanOrEqual(frame.bottom + 1e-6);
        }
        for (const { y } of labels) {
          expect(y).toBeGreaterThan(frame.top);
          expect(y).toBeLessThan(frame.bottom);
        }
      }),
    );
  });
});

describe(placeLabel, () => {
  const frame = { left: 0, top: 0, right: 100, bottom: 100 };
  const size = { width: 30, height: 12 };

  test('stands to the right first, and to the left where the frame ends', () => {
    expect(placeLabel({ x: 50, y: 50 }, size, { taken: [], frame, reach: 7 })?.left).toBe(57);
    expect(placeLabel({ x: 80, y: 50 }, size, { taken: [], frame, reach: 7 })?.right).toBe(73);
  });

  test('never overlaps what is taken', () => {
    const spot = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(spot, spot), { maxLength: 12 }), (places) => {
        const taken = places.map(([left, top]) => ({ left, top, right: left + 20, bottom: top + 10 }));
        const box = placeLabel({ x: 50, y: 50 }, size, { taken, frame, reach: 7 });
        if (box !== undefined) expect(taken.some((other) => doOverlap(box, other))).toBe(false);
      }),
    );
  });

  test('stands nowhere where everything is taken', () => {
    expect(placeLabel({ x: 50, y: 50 }, size, { taken: [frame], frame, reach: 7 })).toBeUndefined();
  });
});
