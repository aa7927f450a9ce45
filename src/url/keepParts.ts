import type { ViewState } from './viewState.ts';

/** A view state with those of its parts that say the same as the parts of another being the very objects of the other. */
export function keepParts(before: ViewState, after: ViewState): ViewState {
  return {
    ...after,
    filter: keepEqual(before.filter, after.filter),
    joined: keepEqual(before.joined, after.joined),
    states: keepEqual(before.states, after.states),
    groups: keepEqual(before.groups, after.groups),
    sets: keepEqual(before.sets, after.sets),
    anchors: keepEqual(before.anchors, after.anchors),
    sort: keepEqual(before.sort, after.sort),
    columns: keepEqual(before.columns, after.columns),
  };
}

/** Parts are lists and records of texts and numbers, always made in one order. */
function keepEqual<T>(before: T, after: T): T {
  return JSON.stringify(before) === JSON.stringify(after) ? before : after;
}
