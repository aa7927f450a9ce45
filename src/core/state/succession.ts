import { type StateCode, stateCode } from './stateCode.ts';

/**
 * The lines of votes that a reader may join to that of a successor: the state that ended, and the one that its votes
 * are then counted for. Off unless chosen: a state that ended is itself.
 *
 * The Russian Federation went on with the membership of the Soviet Union (1991); Serbia with that of Serbia and
 * Montenegro (2006), as Yugoslavia was called from 2003; the seat of China passed by General Assembly resolution 2758
 * (1971). Of Czechoslovakia's two successors, both admitted anew in 1993, the reader chooses one. The German Democratic
 * Republic and Democratic Yemen are not here: while they voted, so did the states that they became part of.
 */
export const SUCCESSIONS = ['SUN-RUS', 'YUG-SRB', 'SCG-SRB', 'CSK-CZE', 'CSK-SVK', 'TWN-CHN'] as const;
export type Succession = (typeof SUCCESSIONS)[number];

/** The two states of a succession. */
export interface SuccessionStates {
  readonly ended: StateCode;
  readonly successor: StateCode;
}

/** Who ended and who follows. */
export function statesOf(succession: Succession): SuccessionStates {
  return { ended: stateCode(succession.slice(0, 3)), successor: stateCode(succession.slice(4)) };
}

/** Whether a text names a succession. */
export function isSuccession(text: string): text is Succession {
  return SUCCESSIONS.some((succession) => succession === text);
}

/** Whether no state is joined to two successors at once. */
export function areCompatible(successions: readonly Succession[]): boolean {
  return new Set(successions.map((succession) => statesOf(succession).ended)).size === successions.length;
}
