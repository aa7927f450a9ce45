import { describe, expect, test } from 'vitest';
import { findTotalFindings, type ListedAbsence } from '../../../src/core/ingest/totalFindings.ts';
import { tally } from './builders.ts';

/** A tally of a body of 47 with members not voting and a total: `46-0-1 1 47`. */
function find(stated: string, listed?: ListedAbsence) {
  const [votes = '', notVoting, total] = stated.split(' ');
  return findTotalFindings(
    {
      declared: tally(votes),
      notVoting: notVoting === undefined ? undefined : Number(notVoting),
      total: total === undefined ? undefined : Number(total),
      seats: 47,
      line: 9,
    },
    listed,
  ).map(({ kind, found, done }) => [kind, found, /not disputed/.test(done)]);
}

describe(findTotalFindings, () => {
  test('finds nothing where the numbers make the total', () => {
    expect([find('29-16-2 0 47'), find('29-13-2 3 47'), find('29-13-2'), find('29-13-2 2')]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  test('finds a total above the seats, and numbers above the total', () => {
    expect(find('29-16-2 0 48')).toEqual([
      ['impossible_total', 'The total is 48, but the body had 47 members.', false],
    ]);
    expect(find('46-0-1 1 47')).toEqual([
      ['impossible_total', '46-0-1 and 1 not voting make 48, but the total is 47.', false],
    ]);
    expect(find('46-0-1 1')).toEqual([
      ['impossible_total', '46-0-1 and 1 not voting make 48, but the body had 47 members.', false],
    ]);
  });

  test('finds numbers below the total', () => {
    expect(find('31-12-2 1 47')).toEqual([
      ['tally_mismatch', '31-12-2 and 1 not voting make 46, but the total is 47.', false],
    ]);
  });

  test('disputes nothing where the lists hold the votes stated', () => {
    expect(find('46-0-1 1 47', { notVoting: 0, blank: 0 })).toMatchObject([['impossible_total', {}, true]]);
  });

  test('takes blanks for counted among those not voting, or not', () => {
    const listed = { notVoting: 1, blank: 2 };
    expect([find('29-13-2 1', listed), find('29-13-2 3 47', listed)]).toEqual([[], []]);
    expect(find('29-13-2 2', listed)).toEqual([
      ['tally_mismatch', '2 not voting are stated, the lists hold 1 not voting and 2 blank.', true],
    ]);
  });

  test('leaves votes above the seats to the check of the tally', () => {
    expect(find('29-10-16 0 47')).toEqual([]);
  });
});
