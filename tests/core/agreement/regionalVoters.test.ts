import { describe, expect, test } from 'vitest';
import { regionalVoters } from '../../../src/core/agreement/regionalVoters.ts';
import { belongsAt } from '../../../src/core/agreement/voterGroup.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import type { GroupTerm, RegionalGroup } from '../../../src/core/state/regionalGroup.ts';
import { makeDataSet, makeDate, makeGrid } from './builders.ts';

function term(group: RegionalGroup, from: number | undefined, to: number | undefined): GroupTerm {
  return {
    group,
    from: from === undefined ? undefined : makeDate(from, 1, 1),
    to: to === undefined ? undefined : makeDate(to, 12, 31),
  };
}

/** At which of five votes, of 2000 to 2003 and one without a date, a state with such terms belonged to a group. */
function votesIn(terms: readonly GroupTerm[], group: RegionalGroup): readonly number[] {
  const votes = makeDataSet(makeGrid('YYYYY'), (column) => ({
    date: column === 4 ? undefined : makeDate(2000 + column, 6, 15),
  }));
  const states = votes.states.map((state) => ({ ...state, groups: terms }));
  const table = buildVoteTable({ ...votes, states });
  const [member] = regionalVoters(table, states, group).members;
  return [0, 1, 2, 3, 4].filter((column) => member !== undefined && belongsAt(member, column));
}

describe(regionalVoters, () => {
  test('counts a state while it belonged, and nobody at a vote without a date', () => {
    expect(votesIn([term('WEOG', undefined, undefined)], 'WEOG')).toEqual([0, 1, 2, 3]);
    expect(votesIn([term('WEOG', 2001, 2002)], 'WEOG')).toEqual([1, 2]);
    expect(votesIn([term('WEOG', undefined, undefined)], 'GRULAC')).toEqual([]);
  });

  test('follows a state from one group to another and back', () => {
    const terms = [
      term('WEOG', undefined, 2000),
      term('Eastern European', 2001, 2001),
      term('WEOG', 2002, undefined),
    ];
    expect(votesIn(terms, 'WEOG')).toEqual([0, 2, 3]);
    expect(votesIn(terms, 'Eastern European')).toEqual([1]);
  });

  test('takes the first of terms that overlap', () => {
    const terms = [term('African', 2001, 2002), term('GRULAC', 2000, 2003)];
    expect(votesIn(terms, 'African')).toEqual([1, 2]);
    expect(votesIn(terms, 'GRULAC')).toEqual([0, 3]);
  });
});
