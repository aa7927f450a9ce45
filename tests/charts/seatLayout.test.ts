import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutSeats, type Seat } from '../../src/charts/seatChart/layout.ts';
import { POSITIONS } from '../../src/core/position.ts';

const GROUPS = ['a', 'b', 'c'];

describe(layoutSeats, () => {
  test('is empty without seats', () => {
    expect(layoutSeats([], GROUPS, 600)).toMatchObject({ rows: [], height: 0 });
  });

  test('puts those in favour before those abstaining before those against', () => {
    const seats = [seat('N1', 'a', 'N'), seat('A1', 'a', 'A'), seat('Y1', 'a', 'Y')];
    const [row] = layoutSeats(seats, GROUPS, 600).rows;
    expect(row?.seats.map(({ state }) => state)).toEqual(['Y1', 'A1', 'N1']);
    expect(row?.runs.map(({ position, count }) => [position, count])).toEqual([
      ['Y', 1],
      ['A', 1],
      ['N', 1],
    ]);
  });

  test('leaves out a group without members', () => {
    expect(layoutSeats([seat('X', 'b', 'Y')], GROUPS, 600).rows.map(({ group }) => group)).toEqual(['b']);
  });

  test('places every seat once, inside the frame, and no two on one another', () => {
    fc.assert(
      fc.property(arbitrarySeats(), fc.integer({ min: 280, max: 1600 }), (seats, width) => {
        const { rows, height, seatSize } = layoutSeats(seats, GROUPS, width);
        const placed = rows.flatMap((row) => row.seats);
        expect(placed.map(({ state }) => state).sort()).toEqual(seats.map(({ state }) => state).sort());
        for (const { x, y } of placed) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + seatSize).toBeLessThanOrEqual(width);
          expect(y + seatSize).toBeLessThanOrEqual(height);
        }
        expect(hasOverlap(placed, seatSize)).toBe(false);
      }),
    );
  });

  test('puts no label on a seat', () => {
    fc.assert(
      fc.property(arbitrarySeats(), fc.integer({ min: 280, max: 1600 }), (seats, width) => {
        const { rows, seatSize } = layoutSeats(seats, GROUPS, width);
        for (const label of rows.flatMap((row) => row.runs)) {
          const covered = rows
            .flatMap((row) => row.seats)
            .some(
              ({ x, y }) =>
                x <= label.x && label.x < x + seatSize && y < label.y && label.y - 12 < y + seatSize,
            );
          expect(covered).toBe(false);
        }
      }),
    );
  });
});

function seat(state: string, group: string, position: Seat['position']): Seat {
  return { state, group, position };
}

function arbitrarySeats(): fc.Arbitrary<Seat[]> {
  return fc
    .array(fc.tuple(fc.constantFrom(...GROUPS), fc.constantFrom(...POSITIONS)), { maxLength: 80 })
    .map((seats) => seats.map(([group, position], index) => seat(`s${index}`, group, position)));
}

function hasOverlap(marks: readonly { readonly x: number; readonly y: number }[], size: number): boolean {
  return marks.some((a, index) =>
    marks.slice(index + 1).some((b) => Math.abs(a.x - b.x) < size && Math.abs(a.y - b.y) < size),
  );
}
