import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import atlas from 'world-atlas/countries-110m.json';
import { layoutLegend } from '../../src/charts/legend/layout.ts';
import { layoutDots, layoutWorld, unplacedStates } from '../../src/charts/worldMap/layout.ts';
import { agreementFill, agreementStep } from '../../src/charts/worldMap/mapMark.ts';
import { stateOfNumericCode } from '../../src/charts/worldMap/numericCodes.ts';
import { spreadDots } from '../../src/charts/worldMap/spreadDots.ts';
import { readWorld } from '../../src/charts/worldMap/world.ts';
import { STATE_NAMES } from '../../src/core/state/names/all.ts';
import { regionalGroupTerms } from '../../src/core/state/regionalGroups.ts';
import { stateCode } from '../../src/core/state/stateCode.ts';

const world = readWorld(atlas);
const layout = layoutWorld(world, 960);
/** Members and observers of today: states with a group that has no end, and those that belong to none. */
const STATES = Object.keys(STATE_NAMES.en)
  .map(stateCode)
  .filter((code) => regionalGroupTerms(code).every(({ to }) => to === undefined));

describe(readWorld, () => {
  test('leaves Antarctica out and keeps every other area', () => {
    expect(world.map(({ outline }) => outline.properties?.name)).not.toContain('Antarctica');
    expect(world).toHaveLength(176);
  });

  test.each(['no map', {}, { type: 'Topology', arcs: [], objects: {} }])('throws on %j', (topology) => {
    expect(() => readWorld(topology)).toThrow('map malformed');
  });
});

describe(stateOfNumericCode, () => {
  test.each([
    ['710', 'ZAF'],
    ['004', 'AFG'],
    ['275', 'PSE'],
    ['304', undefined],
  ])('knows %s as %s', (code, state) => {
    expect(stateOfNumericCode(code)).toBe(state);
  });

  test('gives no state two shapes', () => {
    const states = world.flatMap(({ state }) => state ?? []);
    expect(new Set(states).size).toBe(states.length);
  });
});

describe(layoutWorld, () => {
  test('has a place for every member of the United Nations and for the observers', () => {
    expect(STATES.filter((state) => regionalGroupTerms(state).length > 0)).toHaveLength(194);
    expect(unplacedStates(layout, STATES)).toEqual([]);
  });

  test('names states that are no more as having no place', () => {
    expect(unplacedStates(layout, ['SUN', 'FRA', 'DDR'].map(stateCode))).toEqual(['SUN', 'DDR']);
  });

  test('keeps every place inside the frame at any width', () => {
    for (const width of [280, 328, 640, 1200]) {
      const { places, height } = layoutWorld(world, width);
      for (const { x, y } of places.values()) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
  });

  test('puts states where they are: north up, east to the right', () => {
    const place = (code: string) => layout.places.get(stateCode(code));
    expect(place('NOR')?.y).toBeLessThan(place('ZAF')?.y ?? 0);
    expect(place('BRA')?.x).toBeLessThan(place('IND')?.x ?? 0);
    expect(place('WSM')?.x).toBeGreaterThan(place('AUS')?.x ?? Number.POSITIVE_INFINITY);
  });

  test('shows Malta as a dot and Mali as a shape', () => {
    const dots = layoutDots(layout, ['MLT', 'MLI'].map(stateCode));
    expect(dots.map(({ state }) => state)).toEqual(['MLT']);
  });
});

describe(layoutDots, () => {
  test.each([328, 960])('lets no two of all small states overlap at %i px', (width) => {
    const narrow = layoutWorld(world, width);
    const dots = layoutDots(narrow, STATES);
    expect(dots.length).toBeGreaterThan(50);
    expect(leastDistance(dots)).toBeGreaterThan(2 * narrow.dotRadius);
  });

  test('moves no dot far from its state', () => {
    for (const { state, x, y } of layoutDots(layout, STATES)) {
      const place = layout.places.get(state);
      expect(Math.hypot(x - (place?.x ?? 0), y - (place?.y ?? 0))).toBeLessThan(3 * layout.dotRadius);
    }
  });
});

describe(spreadDots, () => {
  const frame = { width: 400, height: 300 };

  test('leaves dots alone that are far enough from each other', () => {
    const dots = [
      { x: 50, y: 50 },
      { x: 60, y: 50 },
    ];
    expect(spreadDots(dots, 5, frame)).toEqual(dots);
  });

  test('parts dots wherever they lie, inside the frame', () => {
    const dot = fc.record({ x: fc.integer({ min: 5, max: 395 }), y: fc.integer({ min: 5, max: 295 }) });
    fc.assert(
      fc.property(fc.array(dot, { minLength: 2, maxLength: 8 }), (dots) => {
        const spread = spreadDots(dots, 5, frame);
        expect(leastDistance(spread)).toBeGreaterThan(9.9);
        for (const { x, y } of spread) {
          expect(x).toBeGreaterThanOrEqual(5);
          expect(x).toBeLessThanOrEqual(395);
          expect(y).toBeGreaterThanOrEqual(5);
          expect(y).toBeLessThanOrEqual(295);
        }
      }),
    );
  });
});

describe(agreementFill, () => {
  test.each([
    [0, 0, 'agree-0'],
    [0.19, 0, 'agree-0'],
    [0.2, 0, 'agree-1'],
    [0.5, 0, 'agree-2'],
    [1, 0, 'agree-4'],
    [0, -1, 'agree-2'],
    [-1, -1, 'agree-0'],
    [-0.3, 0, 'agree-0'],
  ] as const)('of %d on a scale from %d is %s', (value, least, fill) => {
    expect(agreementFill(value, least)).toBe(fill);
  });

  test('agrees with the limits of its step', () => {
    expect(agreementStep('agree-0', 0)).toEqual([0, 0.2]);
    expect(agreementStep('agree-4', -1)[1]).toBe(1);
  });
});

describe(layoutLegend, () => {
  const entries = ['In favour 29', 'Against 16', 'Abstaining 2'].map((label) => ({ key: label, label }));

  test('stands in one line where there is room, and in as many as it needs where not', () => {
    expect(layoutLegend(entries, 600).height).toBe(24);
    expect(layoutLegend(entries, 120).height).toBe(72);
    expect(layoutLegend([], 600).height).toBe(0);
  });

  test('lets no entry begin outside the frame', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 30 })),
        fc.integer({ min: 40, max: 900 }),
        (labels, width) => {
          const { entries: placed, height } = layoutLegend(
            labels.map((label, index) => ({ key: `${index}`, label })),
            width,
          );
          for (const { x, y } of placed) {
            expect(x).toBeLessThan(width);
            expect(y).toBeLessThan(height);
          }
        },
      ),
    );
  });
});

function leastDistance(dots: readonly { readonly x: number; readonly y: number }[]): number {
  return Math.min(
    ...dots.flatMap((a, index) => dots.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
  );
}
