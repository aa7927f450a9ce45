import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betweenGroups } from '../../../src/core/agreement/betweenGroups.ts';
import { agreementIndex, groupCohesion, riceIndex } from '../../../src/core/agreement/cohesion.ts';
import { loyaltyOf, loyaltyToGroups, votesBesideGroup } from '../../../src/core/agreement/loyalty.ts';
import { positionCounts } from '../../../src/core/agreement/positionCounts.ts';
import { selectedColumns, selectWhere } from '../../../src/core/agreement/selection.ts';
import { belongsAt, type VoterGroup } from '../../../src/core/agreement/voterGroup.ts';
import { buildVoteTable, castAt, positionAt } from '../../../src/core/agreement/voteTable.ts';
import { withOutcomeRate } from '../../../src/core/agreement/withOutcome.ts';
import { yesShare } from '../../../src/core/agreement/yesShare.ts';
import { groupVoters } from '../../../src/core/groups/groupVoters.ts';
import { OUTCOMES } from '../../../src/core/outcome.ts';
import { isCast, POSITIONS } from '../../../src/core/position.ts';
import type { Resolution } from '../../../src/core/resolution.ts';
import type { StateCode } from '../../../src/core/state/stateCode.ts';
import { castCount, type Tally } from '../../../src/core/tally.ts';
import { arbitraryGrid } from './arbitraryTable.ts';
import { groupWhere, makeCode, makeDataSet } from './builders.ts';

const SIDES = { adopted_by_vote: 'Y', rejected: 'N', unknown: undefined } as const;

/** A table whose texts have four sessions and three outcomes by turns, some of its votes, and who belongs when. */
const votes = fc
  .record({
    grid: arbitraryGrid(5, 70),
    step: fc.integer({ min: 2, max: 5 }),
    first: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
    second: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
  })
  .map(({ grid, step, first, second }) => {
    const outcomes = ['adopted_by_vote', 'rejected', 'unknown'] as const;
    const table = buildVoteTable(
      makeDataSet(grid, (column) => ({
        session: String(column % 4),
        outcome: outcomes[column % 3] ?? OUTCOMES[0],
      })),
    );
    const belongs =
      (terms: readonly boolean[]) =>
      (state: StateCode, { session }: Resolution) =>
        terms[(table.rowByState.get(state) ?? 0) * 4 + Number(session)] ?? false;
    const selection = selectWhere(table, (_, column) => column % step !== 0);
    return {
      table,
      selection,
      columns: selectedColumns(selection),
      rows: grid.map((_, row) => row),
      isMember: belongs(first),
      groups: [groupWhere(table, belongs(first)), groupWhere(table, belongs(second))] as const,
    };
  });

type Votes = typeof votes extends fc.Arbitrary<infer T> ? T : never;

function check(property: (votes: Votes) => void) {
  fc.assert(fc.property(votes, property));
}

/** What the members of a group cast in a vote, by row. */
function castBy({ table }: Votes, { members }: VoterGroup, column: number) {
  return members.flatMap((member) => {
    const position = belongsAt(member, column) ? castAt(table, column, member.row) : undefined;
    return position === undefined ? [] : [{ row: member.row, position }];
  });
}

function tallyBy(given: Votes, group: VoterGroup, column: number): Tally {
  const cast = castBy(given, group, column).map(({ position }) => position);
  const count = (own: string) => cast.filter((position) => position === own).length;
  return { yes: count('Y'), no: count('N'), abstain: count('A') };
}

function mean(values: readonly (number | undefined)[]) {
  const known = values.filter((value) => value !== undefined);
  const sum = known.reduce((total, value) => total + value, 0);
  return known.length === 0
    ? { kind: 'noVotes' }
    : { kind: 'measured', value: sum / known.length, n: known.length };
}

describe('what bits count, votes say one by one:', () => {
  test('the positions of a state, and the votes of which its sources are silent', () => {
    check(({ table, selection, columns, rows, isMember }) => {
      for (const row of rows) {
        const counts = positionCounts(table, row, selection, isMember);
        const silent = columns.filter((column) => {
          const resolution = table.resolutions[column];
          if (resolution === undefined || positionAt(table, column, row) !== undefined) return false;
          return isMember(makeCode(row), resolution);
        }).length;
        for (const position of POSITIONS) {
          const held = columns.filter((column) => {
            if (positionAt(table, column, row) !== position) return false;
            const resolution = table.resolutions[column];
            return isCast(position) || (resolution !== undefined && isMember(makeCode(row), resolution));
          }).length;
          expect(counts[position]).toBe(position === 'notRecorded' ? held + silent : held);
        }
      }
    });
  });

  test('the loyalty of a state to the groups it belonged to', () => {
    check(({ table, selection, rows, groups }) => {
      for (const row of rows) {
        expect(loyaltyToGroups(table, row, groups, selection)).toEqual(
          loyaltyOf(groups.flatMap((group) => votesBesideGroup(table, row, group, selection))),
        );
      }
    });
  });

  test('how often a state was with the outcome', () => {
    check(({ table, selection, columns, rows }) => {
      const sideOf = ({ outcome }: Resolution) =>
        outcome === 'adopted_by_vote' || outcome === 'rejected' ? SIDES[outcome] : undefined;
      for (const row of rows) {
        const cast = columns.flatMap((column) => {
          const resolution = table.resolutions[column];
          const side = resolution && sideOf(resolution);
          const own = castAt(table, column, row);
          return side === undefined || own === undefined || own === 'A' ? [] : [own === side];
        });
        const rate = withOutcomeRate(table, row, selection);
        if (cast.length === 0) expect(rate).toEqual({ kind: 'noVotes' });
        else expect(rate).toMatchObject({ count: cast.filter(Boolean).length, n: cast.length });
      }
    });
  });

  test('what the members of a group cast, and who of them voted', () => {
    check((given) => {
      const { table, selection, columns, groups } = given;
      for (const group of groups) {
        expect(group.tallies).toEqual(table.resolutions.map((_, column) => tallyBy(given, group, column)));
        const voted = columns.flatMap((column) => castBy(given, group, column).map(({ row }) => row));
        expect(groupVoters(table, group, selection)).toEqual([...new Set(voted)].sort((a, b) => a - b));
      }
    });
  });

  test('the cohesion of a group and its share of yes votes', () => {
    check((given) => {
      const { selection, columns, groups } = given;
      for (const group of groups) {
        const tallies = columns.map((column) => tallyBy(given, group, column));
        expect(groupCohesion(group, selection)).toEqual({
          rice: mean(tallies.filter(({ yes, no }) => yes + no > 1).map(riceIndex)),
          agreementIndex: mean(tallies.filter((tally) => castCount(tally) > 1).map(agreementIndex)),
        });
        const cast = tallies.reduce((sum, tally) => sum + castCount(tally), 0);
        const yes = tallies.reduce((sum, tally) => sum + tally.yes, 0);
        const share = yesShare(group, selection);
        if (cast === 0) expect(share).toEqual({ kind: 'noVotes' });
        else expect(share).toMatchObject({ count: yes, n: cast });
      }
    });
  });

  test('the pairs of two groups whose members change, and the votes that have one', () => {
    check((given) => {
      const { table, selection, columns, groups } = given;
      const [first, second] = groups;
      const between = betweenGroups(table, [first, second], selection);
      const pairs = columns.map((column) =>
        castBy(given, first, column).flatMap((a) =>
          castBy(given, second, column)
            .filter((b) => b.row !== a.row)
            .map((b) => `${a.position}${b.position}`.toLowerCase()),
        ),
      );
      for (const [cell, count] of Object.entries(between.table)) {
        expect(pairs.flat().filter((pair) => pair === cell)).toHaveLength(count);
      }
      expect(between.resolutionCount).toBe(pairs.filter((list) => list.length > 0).length);
    });
  });
});
