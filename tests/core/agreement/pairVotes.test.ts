import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAIR_CELLS, pairTable, sharedCountOf } from '../../../src/core/agreement/pairTable.ts';
import { cellOf, pairVotes, unsharedVotes } from '../../../src/core/agreement/pairVotes.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { POSITIONS } from '../../../src/core/position.ts';
import { makeDataSet, makeGrid } from './builders.ts';

const tableOf = (...rows: readonly string[]) => buildVoteTable(makeDataSet(makeGrid(...rows)));

describe(pairVotes, () => {
  test('are those in which both voted, whatever they voted', () => {
    const table = tableOf('YYA-X?', 'YNAYYY');
    expect(pairVotes(table, 0, 1, selectAll(table))).toEqual([
      { column: 0, first: 'Y', second: 'Y' },
      { column: 1, first: 'Y', second: 'N' },
      { column: 2, first: 'A', second: 'A' },
    ]);
  });

  test('fall into the cells that the table of the pair counts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyPosition, anyPosition), { maxLength: 80 }), (pairs) => {
        const grid = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
        const table = buildVoteTable(makeDataSet(grid));
        const selection = selectAll(table);
        const cells = pairVotes(table, 0, 1, selection).map(cellOf);
        const counts = pairTable(table, 0, 1, selection);
        for (const cell of PAIR_CELLS) {
          expect(cells.filter((other) => other === cell).length).toBe(counts[cell]);
        }
      }),
    );
  });
});

describe(unsharedVotes, () => {
  test('have one reason each: no record before not recorded before not voting', () => {
    const table = tableOf('YX--?Y', 'YY?XXX', 'YYYYYY');
    expect(unsharedVotes(table, 0, 1, selectAll(table), () => undefined)).toEqual({
      notMember: 0,
      noRecord: 2,
      notRecorded: 1,
      notVoting: 2,
    });
  });

  test('call a state without a record no member only where the roster says so', () => {
    const table = tableOf('-----', 'YYYYX', 'YYYYY');
    const wasMember = [true, false, undefined, undefined, false];
    const isMember = (_: unknown, { symbol }: { readonly symbol: string | undefined }) =>
      wasMember[Number(symbol?.slice(1))];
    expect(unsharedVotes(table, 0, 1, selectAll(table), isMember)).toEqual({
      notMember: 2,
      noRecord: 3,
      notRecorded: 0,
      notVoting: 0,
    });
  });

  test('and the shared ones are all votes of the selection', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyPosition, anyPosition), { maxLength: 80 }), (pairs) => {
        const grid = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
        const table = buildVoteTable(makeDataSet(grid));
        const selection = selectAll(table);
        const unshared = unsharedVotes(table, 0, 1, selection, (_, { symbol }) => symbol !== 'R1');
        const shared = sharedCountOf(pairTable(table, 0, 1, selection));
        const unsharedCount = Object.values(unshared).reduce((sum, count) => sum + count, 0);
        expect(shared + unsharedCount).toBe(selection.count);
      }),
    );
  });
});

const anyPosition = fc.constantFrom(undefined, ...POSITIONS);
