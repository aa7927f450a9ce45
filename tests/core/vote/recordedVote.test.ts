import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { votesToTurn } from '../../../src/core/agreement/margin.ts';
import { selectAll, selectWhere } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { marginOf, type Tally } from '../../../src/core/tally.ts';
import { closestVotes } from '../../../src/core/vote/closestVotes.ts';
import { abstainingShare, largestAbstentions } from '../../../src/core/vote/largestAbstentions.ts';
import { type RecordedVote, recordedVotes } from '../../../src/core/vote/recordedVote.ts';
import { shareInFavour } from '../../../src/core/vote/shareInFavour.ts';
import { makeDataSet, makeResolution, makeState, makeVotes } from '../../support/makeData.ts';

function voteOf(yes: number, no: number, abstain: number): RecordedVote {
  const tally = { yes, no, abstain };
  return { resolution: makeResolution({ counted: tally }), tally };
}

const tallies: fc.Arbitrary<Tally> = fc
  .record({ yes: fc.nat(50), no: fc.nat(50), abstain: fc.nat(50) })
  .filter(({ yes, no, abstain }) => yes + no + abstain > 0);
const votes = fc.array(tallies.map(({ yes, no, abstain }) => voteOf(yes, no, abstain)));

describe(recordedVotes, () => {
  test('gives the tally of each selected vote and of no other text', () => {
    const counted = { yes: 1, no: 1, abstain: 0 };
    const first = makeResolution({ symbol: 'A/HRC/RES/49/1', counted });
    const second = makeResolution({ symbol: 'A/HRC/RES/50/1', counted });
    const consensus = makeResolution({ symbol: 'A/HRC/RES/50/2', outcome: 'adopted_without_vote' });
    const table = buildVoteTable(
      makeDataSet({
        resolutions: [first, consensus, second],
        states: [makeState('MEX', 'Mexico'), makeState('BRA', 'Brazil')],
        votes: [...makeVotes(first, { MEX: 'Y', BRA: 'N' }), ...makeVotes(second, { MEX: 'Y', BRA: 'N' })],
      }),
    );
    expect(recordedVotes(table, selectAll(table)).map(({ resolution }) => resolution)).toEqual([
      first,
      second,
    ]);
    const selected = selectWhere(table, ({ session }) => session === '50');
    expect(recordedVotes(table, selected)).toEqual([{ resolution: second, tally: counted }]);
  });
});

describe(closestVotes, () => {
  test('puts 21-19 before 18-15 before a rejection by 10-14, whatever the sign', () => {
    const found = closestVotes(
      [voteOf(10, 14, 0), voteOf(29, 16, 2), voteOf(18, 15, 14), voteOf(21, 19, 7)],
      3,
    );
    expect(found.map(({ tally }) => marginOf(tally))).toEqual([2, 3, -4]);
  });

  test('lists nothing closer than what it leaves out', () => {
    fc.assert(
      fc.property(votes, fc.integer({ min: 1, max: 8 }), (all, limit) => {
        const found = closestVotes(all, limit);
        const widest = Math.max(0, ...found.map(({ tally }) => Math.abs(marginOf(tally))));
        const left = all.filter((vote) => !found.includes(vote));
        expect(found).toHaveLength(Math.min(limit, all.length));
        expect(left.every(({ tally }) => Math.abs(marginOf(tally)) >= widest)).toBe(true);
      }),
    );
  });

  test('needs no more votes to turn the closer of two adopted texts', () => {
    const [closer, wider] = closestVotes([voteOf(29, 16, 2), voteOf(21, 19, 7)], 2);
    expect(closer && votesToTurn(closer.tally)).toEqual({ kind: 'toReject', votes: 1 });
    expect(wider && votesToTurn(wider.tally)).toEqual({ kind: 'toReject', votes: 7 });
  });
});

describe(largestAbstentions, () => {
  test('goes by the part of the votes cast and not by the number', () => {
    const council = voteOf(17, 6, 24);
    const assembly = voteOf(100, 50, 40);
    expect(largestAbstentions([assembly, voteOf(40, 7, 0), council], 8)).toEqual([council, assembly]);
  });

  test('is ordered, largest first', () => {
    fc.assert(
      fc.property(votes, (all) => {
        const shares = largestAbstentions(all, 8).map(abstainingShare);
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe(shareInFavour, () => {
  test('counts abstentions as votes cast: 17-6-24 is 17 of 47', () => {
    expect(shareInFavour({ yes: 17, no: 6, abstain: 24 })).toBeCloseTo(17 / 47);
  });

  test('is not a number where nobody voted', () => {
    expect(shareInFavour({ yes: 0, no: 0, abstain: 0 })).toBeUndefined();
  });
});
