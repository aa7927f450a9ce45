import { sharedAt } from '../../core/agreement/pairMatrix.ts';
import type { Anchors } from '../../core/map/placement.ts';
import { type AlignedState, type Alignment, stateAt } from './alignment.ts';
import { pairValue } from './pairText.ts';

/** A state with what the measure says of it and each of the two anchors. */
export interface ScatterRow {
  readonly state: AlignedState;
  readonly left: number;
  readonly leftN: number;
  readonly right: number;
  readonly rightN: number;
}

/** The states that can be drawn, and those that share too few votes with one of the anchors. */
export interface Scatter {
  readonly rows: readonly ScatterRow[];
  readonly missing: readonly AlignedState[];
  /** Of the rows, the one whose two values are nearest to each other. */
  readonly between: ScatterRow | undefined;
}

/** Sets each state against the two anchors; values from fewer votes than blocs and maps ask for are missing. */
export function scatterOf(alignment: Alignment, { left, right }: Anchors): Scatter {
  const rows: ScatterRow[] = [];
  const missing: AlignedState[] = [];
  alignment.states.forEach((state, place) => {
    if (place === left || place === right) return;
    const [toLeft, toRight] = [left, right].map((anchor) => measuredAt(alignment, place, anchor));
    if (toLeft === undefined || toRight === undefined) missing.push(state);
    else rows.push({ state, left: toLeft.value, leftN: toLeft.n, right: toRight.value, rightN: toRight.n });
  });
  const gap = (row: ScatterRow) => Math.abs(row.left - row.right);
  const between = rows.toSorted((a, b) => gap(a) - gap(b) || b.left - a.left)[0];
  return { rows, missing, between };
}

function measuredAt(alignment: Alignment, place: number, anchor: number) {
  if (sharedAt(alignment.matrix, place, anchor) < alignment.leastShared) return undefined;
  const value = pairValue(alignment, place, anchor);
  return value.kind === 'measured' ? value : undefined;
}

/** The codes of the anchors, the left one first. */
export function anchorCodes(alignment: Alignment, { left, right }: Anchors) {
  return [stateAt(alignment, left).code, stateAt(alignment, right).code] as const;
}
