/**
 * What a member did in a recorded vote: in favour, against, abstaining, not voting (a member named as absent,
 * or left out of lists that are complete), not recorded (the source is silent or blank).
 *
 * "Not a member of the body that day" is no position: such a state has no record for the vote.
 */
export const POSITIONS = ['Y', 'N', 'A', 'X', 'notRecorded'] as const;
export type Position = (typeof POSITIONS)[number];

/** The positions that are votes cast; abstaining is one of them. */
export const CAST_POSITIONS = ['Y', 'N', 'A'] as const;
export type CastPosition = (typeof CAST_POSITIONS)[number];

/** How a position is known: the source lists it, or a complete list and the roster leave no other. */
export const BASES = ['listed', 'roster'] as const;
export type Basis = (typeof BASES)[number];

/** Whether a position is a vote cast: in favour, against or abstaining. */
export function isCast(position: Position): position is CastPosition {
  return position === 'Y' || position === 'N' || position === 'A';
}

/** The code written in tables: `Y`, `N`, `A`, `X`, and an empty cell for not recorded. */
export function positionCode(position: Position): string {
  return position === 'notRecorded' ? '' : position;
}

/** The position of a code as tables write it, or undefined for anything else. */
export function parsePositionCode(code: string): Position | undefined {
  return POSITION_BY_CODE.get(code);
}

const POSITION_BY_CODE: ReadonlyMap<string, Position> = new Map(
  POSITIONS.map((position) => [positionCode(position), position]),
);

/** Whether a text names a basis. */
export function isBasis(text: string): text is Basis {
  return BASES.some((basis) => basis === text);
}
