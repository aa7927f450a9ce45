import { remember } from '../remember.ts';
import { rosterSpan } from '../roster/memberOn.ts';
import { seatsOn } from '../roster/seats.ts';
import { setBit } from './bits.ts';
import { positionAt, type VoteTable } from './voteTable.ts';

/**
 * The votes, in bodies of which no roster is known, that have as many states on record as the body had seats that day:
 * whoever is not on record was no member. One row of bits by column; votes without a date are not among them.
 */
export const wholeVotes = remember((table: VoteTable): Uint32Array => {
  const whole = new Uint32Array(table.wordsPerRow);
  table.resolutions.forEach(({ body, date }, column) => {
    if (date === undefined || rosterSpan(body) !== undefined) return;
    const onRecord = table.states.filter((_, row) => positionAt(table, column, row) !== undefined);
    if (onRecord.length >= seatsOn(body, date)) setBit(whole, 0, column);
  });
  return whole;
});
