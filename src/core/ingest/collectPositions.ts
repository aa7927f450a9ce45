import type { ListedName } from '../parse/parsedDocument.ts';
import type { Position } from '../position.ts';
import type { StateCode } from '../state/stateCode.ts';

/** What the lists of a document say of each state. */
export interface ListedPositions {
  /** One position per state, in the order of the lists; not recorded where two lists name the state. */
  readonly positions: ReadonlyMap<StateCode, Position>;
  /** Names met again after their state was listed, each with the name that came first. */
  readonly repeated: readonly { readonly first: ListedName; readonly again: ListedName }[];
  /** Names that no state fits. */
  readonly unresolved: readonly ListedName[];
}

/** Gathers the lists into one position per state; a state in two different lists has none that is sure. */
export function collectPositions(listed: readonly ListedName[]): ListedPositions {
  const positions = new Map<StateCode, Position>();
  const firstByCode = new Map<StateCode, ListedName>();
  const repeated: { first: ListedName; again: ListedName }[] = [];
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
