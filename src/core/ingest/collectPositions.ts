import type { Position } from '../position.ts';
import type { StateCode } from '../state/stateCode.ts';

/** A state as a list or a row of votes names it; without a code where no state fits the name. */
export interface ListedState {
  readonly printed: string;
  readonly code: StateCode | undefined;
  readonly position: Position;
  readonly line: number;
}

/** What the lists of a document say of each state. */
export interface ListedPositions {
  /** One position per state, in the order of the lists; not recorded where two lists name the state. */
  readonly positions: ReadonlyMap<StateCode, Position>;
  /** Names met again after their state was listed, each with the name that came first. */
  readonly repeated: readonly { readonly first: ListedState; readonly again: ListedState }[];
  /** Names that no state fits. */
  readonly unresolved: readonly ListedState[];
}

/** Gathers the lists into one position per state; a state in two different lists has none that is sure. */
export function collectPositions(listed: readonly ListedState[]): ListedPositions {
  const positions = new Map<StateCode, Position>();
  const firstByCode = new Map<StateCode, ListedState>();
  const repeated: { first: ListedState; again: ListedState }[] = [];
  for (const name of listed) {
    if (name.code === undefined) continue;
    const first = firstByCode.get(name.code);
    if (first === undefined) {
      firstByCode.set(name.code, name);
      positions.set(name.code, name.position);
      continue;
    }
    repeated.push({ first, again: name });
    if (first.position !== name.position) positions.set(name.code, 'notRecorded');
  }
  return { positions, repeated, unresolved: listed.filter(({ code }) => code === undefined) };
}
