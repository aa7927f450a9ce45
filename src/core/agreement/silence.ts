import { type Membership, seatOf } from './seat.ts';
import { positionAt, type VoteTable } from './voteTable.ts';

/**
 * Why a vote has nothing of a state: by the roster it was no member that day, or there is no record of it and it may have
 * been one (the roster is not known, or the source leaves absences out).
 */
export type Silence = 'notMember' | 'noRecord';

/** Why there is nothing of the state of a row in the vote of a column; undefined where there is a record. */
export function silenceOf(
  table: VoteTable,
  row: number,
  isMember: Membership,
): (column: number) => Silence | undefined {
  const isSeated = seatOf(table, row, isMember);
  return (column) => {
    const resolution = table.resolutions[column];
    if (resolution === undefined || positionAt(table, column, row) !== undefined) return undefined;
    return isSeated(resolution) === false ? 'notMember' : 'noRecord';
  };
}
