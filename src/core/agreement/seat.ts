import type { Resolution } from '../resolution.ts';
import type { StateCode } from '../state/stateCode.ts';
import { hasBit } from './bits.ts';
import { positionAt, type VoteTable } from './voteTable.ts';
import { wholeVotes } from './wholeVotes.ts';

/** Whether a state was a member of the body on the day of a vote; undefined where the roster does not say. */
export type Membership = (state: StateCode, resolution: Resolution) => boolean | undefined;

/**
 * Whether the state of a row was a member of the body on the day of a vote: by the roster, else by the vote itself where
 * it has as many states on record as there were seats. Undefined where neither says.
 *
 * A state that others are joined to has their seats too, and they have none besides.
 */
export function seatOf(
  table: VoteTable,
  row: number,
  isMember: Membership,
): (resolution: Resolution) => boolean | undefined {
  const { states, joined } = table;
  const state = states[row];
  const isJoined = state !== undefined && [...joined.values()].some((ended) => ended.includes(state));
  if (state === undefined || isJoined) return () => undefined;
  const line = [state, ...(joined.get(state) ?? [])];
  return (resolution) => {
    const answers = line.map((code) => isMember(code, resolution));
    if (answers.includes(true)) return true;
    return answers.includes(undefined) ? seatByRecord(table, row, resolution) : false;
  };
}

function seatByRecord(table: VoteTable, row: number, { id }: Resolution): boolean | undefined {
  const column = table.columnById.get(id);
  if (column === undefined || !hasBit(wholeVotes(table), 0, column)) return undefined;
  return positionAt(table, column, row) !== undefined;
}
