import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOT, type LaneItem, layoutLanes } from '../../src/charts/laneStrip/layout.ts';

const LANES = ['a', 'b', 'c'].map((key) => ({ key, label: `Lane ${key}` }));

function makeItems(places: readonly (readonly [lane: string, value: number])[]): readonly LaneItem[] {
  return places.map(([lane, value], place) => ({ id: `S${place}`, label: `S${place}`, lane, value }));
}

describe(layoutLanes, () => {
  test('has a lane for each kind that occurs, in the order given', () => {
    const { lanes } = layoutLanes(
      makeItems([
        ['c', 1],
        ['a', 2],
      ]),
      { width: 900, lanes: LANES },
    );
    expect(lanes.map(({ key }) => key)).toEqual(['a', 'c']);
  });

  test('leads from left to right through all lanes', () => {
    const { items } = layoutLanes(
      makeItems([
        ['c', 1],
        ['a', 2],
        ['b', 0],
      ]),
      { width: 900, lanes: LANES },
    );
    expect(items.map(({ id }) => id)).toEqual(['S2', 'S0', 'S1']);
  });

  test('marks whole numbers, where they are', () => {
    const { ticks, xOf } = layoutLanes(
      makeItems([
        ['a', -1.2],
        ['a', 1.1],
      ]),
      { width: 900, lanes: LANES },
    );
    expect(ticks).toEqual([-1, 0, 1].map((value) => ({ value, at: xOf(value) })));
  });

  test('has the name of a lane beside its dots, and above them on a phone', () => {
    const items = makeItems([['a', 0]]);
    const wide = layoutLanes(items, { width: 900, lanes: LANES });
    const narrow = layoutLanes(items, { width: 328, lanes: LANES });
    expect(wide.items[0]?.dotX).toBeGreaterThan(wide.start);
    expect(wide.start).toBeGreaterThan(0);
    expect(narrow.lanes[0]?.labelY).toBeLessThan(narrow.items[0]?.top ?? 0);
  });

  test('puts each dot at its value, in its lane, upon no other and inside the frame', () => {
    const item = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.double({ min: -3, max: 3, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 320, max: 1200 }),
        (places, width) => {
          const { items, lanes, xOf, height } = layoutLanes(makeItems(places), { width, lanes: LANES });
          expect(items).toHaveLength(places.length);
          for (const { value, dotX, top, lane, labelX } of items) {
            const own = lanes.find(({ key }) => key === lane);
            expect(dotX).toBeCloseTo(xOf(value), 9);
            expect(top).toBeGreaterThan(own?.top ?? Number.NaN);
            expect(top).toBeLessThan(own?.bottom ?? Number.NaN);
            expect(labelX).toBeGreaterThanOrEqual(0);
            expect(labelX).toBeLessThanOrEqual(width);
            expect(top).toBeLessThan(height);
          }
          for (const [place, one] of items.entries()) {
            for (const other of items.slice(place + 1)) {
              const isApart =
                Math.abs(one.dotX - other.dotX) > 2 * DOT - 1 || Math.abs(one.top - other.top) > 2 * DOT;
              expect(isApart).toBe(true);
            }
          }
        },
      ),
    );
  });
});
