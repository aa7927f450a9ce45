import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutSeats, type Seat, type SeatLayout } from '../../src/charts/seatChart/layout.ts';
import { POSITIONS } from '../../src/core/position.ts';

const GROUPS = ['a', 'b', 'c'].map((id) => ({ id, name: `Group ${id}` }));

function layout(seats: readonly Seat[], width: number): SeatLayout {
  return layoutSeats(seats, { groups: GROUPS, headOf: (position, count) => `${position} ${count}`, width });
}

describe(layoutSeats, () => {
  test('is empty without seats', () => {
    expect(layout([], 600)).toMatchObject({ rows: [], columns: [], height: 0 });
  });

  test('puts those in favour before those abstaining before those against', () => {
    const seats = [seat('N1', 'a', 'N'), seat('A1', 'a', 'A'), seat('Y1', 'a', 'Y')];
    const { columns, rows } = layout(seats, 600);
    expect(rows[0]?.seats.map(({ state }) => state)).toEqual(['Y1', 'A1', 'N1']);
    expect(columns.map(({ position, count }) => [position, count])).toEqual([
      ['Y', 1],
      ['A', 1],
      ['N', 1],
    ]);
  });

  test('has no column for a position that nobody holds, and no number where a group has no seat', () => {
    const { columns, rows } = layout([seat('Y1', 'a', 'Y'), seat('N1', 'b', 'N')], 800);
    expect(columns.map(({ position }) => position)).toEqual(['Y', 'N']);
    expect(rows.map(({ counts }) => counts.map(({ position, count }) => [position, count]))).toEqual([
      [['Y', 1]],
      [['N', 1]],
    ]);
  });

  test('leaves out a group without members', () => {
    expect(layout([seat('X', 'b', 'Y')], 600).rows.map(({ group }) => group)).toEqual(['b']);
  });

  test('puts the seats of each group in one line, and makes them larger, where there is room', () => {
    const seats = many(13, 'a', 'Y').concat(many(2, 'b', 'A'), many(7, 'c', 'N'));
    const [wide, wider] = [layout(seats, 1168), layout(seats, 1800)];
    expect(new Set(wide.rows.map((row) => row.seats[0]?.y)).size).toBe(3);
    expect(wide.rows.every((row) => row.seats.every(({ y }) => y === row.seats[0]?.y))).toBe(true);
    expect(wider.seatSize).toBeGreaterThan(wide.seatSize);
  });

  test('uses letters, and explains them, where words have no room', () => {
    const seats = POSITIONS.map((position, index) => seat(`s${index}`, 'a', position));
    const headOf = () => 'Words that are too long for it';
    const atWidth = (width: number) =>
      layoutSeats(seats, { groups: GROUPS, headOf, width }).legend?.entries.map(({ label }) =>
        label.charAt(0),
      );
    expect(atWidth(328)).toEqual(['Y', 'A', 'N', 'X', '–']);
    expect(atWidth(1600)).toBeUndefined();
  });

  test('stands the seats of a position in the places of one column, in every group', () => {
    fc.assert(
      fc.property(arbitrarySeats(), anyWidth(), (seats, width) => {
        const { columns, rows, seatSize } = layout(seats, width);
        for (const [place, { position, x }] of columns.entries()) {
          const end = columns[place + 1]?.x ?? width;
          for (const seat of rows.flatMap((row) => row.seats).filter((each) => each.position === position)) {
            expect(seat.x).toBeGreaterThanOrEqual(x);
            expect(seat.x + seatSize).toBeLessThanOrEqual(end);
          }
        }
      }),
    );
  });

  test('places every seat once, inside the frame, and no two on one another', () => {
    fc.assert(
      fc.property(arbitrarySeats(), anyWidth(), (seats, width) => {
        const { rows, height, seatSize } = layout(seats, width);
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

  test('counts every seat where there is room, and puts no number on a seat or outside the frame', () => {
    fc.assert(
      fc.property(arbitrarySeats(), anyWidth(), (seats, width) => {
        const { rows, seatSize } = layout(seats, width);
        const counts = rows.flatMap((row) => row.counts);
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(width < 640 ? 0 : seats.length);
        for (const number of counts) {
          expect(number.x).toBeLessThan(width);
          const covered = rows
            .flatMap((row) => row.seats)
            .some(
              ({ x, y }) =>
                x < number.x + 12 && number.x < x + seatSize && y < number.y && number.y < y + seatSize,
            );
          expect(covered).toBe(false);
        }
      }),
    );
  });
});

function anyWidth(): fc.Arbitrary<number> {
  return fc.integer({ min: 280, max: 1600 });
}

function many(count: number, group: string, position: Seat['position']): Seat[] {
  return Array.from({ length: count }, (_, index) => seat(`${group}${position}${index}`, group, position));
}

function seat(state: string, group: string, position: Seat['position']): Seat {
  return { state, group, position };
}

function arbitrarySeats(): fc.Arbitrary<Seat[]> {
  return fc
    .array(fc.tuple(fc.constantFrom(...GROUPS.map(({ id }) => id)), fc.constantFrom(...POSITIONS)), {
      maxLength: 80,
    })
    .map((seats) => seats.map(([group, position], index) => seat(`s${index}`, group, position)));
}

function hasOverlap(marks: readonly { readonly x: number; readonly y: number }[], size: number): boolean {
  return marks.some((a, index) =>
    marks.slice(index + 1).some((b) => Math.abs(a.x - b.x) < size && Math.abs(a.y - b.y) < size),
  );
}
