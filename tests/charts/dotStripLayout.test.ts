import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotNear, dotsPath, layoutDotStrip, type StripDot } from '../../src/charts/dotStrip/layout.ts';

function makeDot(id: string, value: number): StripDot {
  return { id, value, label: id };
}

const dots = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 200 })
  .map((values) => values.map((value, index) => makeDot(`vote ${index}`, value)));

describe(layoutDotStrip, () => {
  test('piles equal values up and sets different ones side by side', () => {
    const { dots: placed } = layoutDotStrip([makeDot('a', 0.5), makeDot('b', 0.5), makeDot('c', 0.9)], 800);
    const [a, b, c] = placed;
    expect(a?.x).toBe(b?.x);
    expect(b?.y).toBeLessThan(a?.y ?? 0);
    expect(c?.x).toBeGreaterThan(b?.x ?? 0);
    expect(c?.y).toBe(a?.y);
  });

  test('names the dots of the two ends', () => {
    const { labels } = layoutDotStrip([makeDot('b', 0.5), makeDot('a', 0.9), makeDot('c', 0.4)], 800);
    expect(labels.map(({ text }) => text)).toEqual(['c', 'a']);
  });

  test('writes a name above the dots that it would cover', () => {
    const { dots: placed, labels } = layoutDotStrip(
      [makeDot('A/HRC/RES/51/25', 0.98), makeDot('b', 0.97), makeDot('c', 0.97)],
      800,
    );
    const highest = Math.min(...placed.map(({ y }) => y));
    expect(labels.at(-1)?.y).toBeLessThan(highest);
  });

  test('has an axis and no dots where there is nothing', () => {
    const { dots: placed, labels, ticks } = layoutDotStrip([], 800);
    expect(placed).toEqual([]);
    expect(labels).toEqual([]);
    expect(ticks.map(({ value }) => value)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  test('does not depend on the order given', () => {
    fc.assert(
      fc.property(dots, (all) => {
        expect(layoutDotStrip(all.toReversed(), 700)).toEqual(layoutDotStrip(all, 700));
      }),
    );
  });

  test('keeps dots apart and inside the frame, close to their value', () => {
    fc.assert(
      fc.property(dots, fc.integer({ min: 300, max: 1200 }), (all, width) => {
        const { dots: placed, radius, axisY, axisStart, axisEnd } = layoutDotStrip(all, width);
        const places = new Set(placed.map(({ x, y }) => `${x} ${y}`));
        expect(places.size).toBe(all.length);
        for (const { x, y, value } of placed) {
          expect(Math.abs(x - (axisStart + value * (axisEnd - axisStart)))).toBeLessThanOrEqual(radius + 1);
          expect(y + radius).toBeLessThanOrEqual(axisY);
          expect(y - radius).toBeGreaterThanOrEqual(0);
          expect(x - radius).toBeGreaterThanOrEqual(0);
          expect(x + radius).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test('makes dots smaller where many are alike', () => {
    const many = Array.from({ length: 120 }, (_, index) => makeDot(`vote ${index}`, 0.5));
    expect(layoutDotStrip(many, 800).radius).toBeLessThan(layoutDotStrip(many.slice(0, 5), 800).radius);
  });
});

describe(dotNear, () => {
  const dots = [
    { id: 'a', x: 10, y: 10 },
    { id: 'b', x: 16, y: 10 },
  ];

  test('is the dot whose middle is nearest, within reach alone', () => {
    expect(dotNear(dots, { x: 14, y: 12 }, 12)?.id).toBe('b');
    expect(dotNear(dots, { x: 12, y: 10 }, 12)?.id).toBe('a');
    expect(dotNear(dots, { x: 40, y: 10 }, 12)).toBeUndefined();
  });
});

describe(dotsPath, () => {
  test('has one point for each dot', () => {
    expect(
      dotsPath([
        { x: 1, y: 2.345 },
        { x: 3.5, y: 4 },
      ]),
    ).toBe('M1 2.35h0M3.5 4h0');
    expect(dotsPath([])).toBe('');
  });
});
