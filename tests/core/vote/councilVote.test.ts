import { describe, expect, test } from 'vitest';
import type { Position } from '../../../src/core/position.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import { countTally } from '../../../src/core/tally.ts';
import { type CouncilVote, judgeCouncilVote, vetoesOf } from '../../../src/core/vote/councilVote.ts';
import { makeDate } from '../agreement/builders.ts';

const FIFTEEN = 'ALB BRA CHN FRA GAB GBR GHA IND IRL KEN MEX NOR RUS ARE USA'.split(' ');

/** A vote of 2022: who is named against or abstains, and everybody else in favour. */
function makeVote(against: readonly string[], abstaining: readonly string[] = []): CouncilVote {
  const positions = FIFTEEN.map((code): readonly [ReturnType<typeof stateCode>, Position] => {
    if (against.includes(code)) return [stateCode(code), 'N'];
    return [stateCode(code), abstaining.includes(code) ? 'A' : 'Y'];
  });
  const tally = countTally(positions.map(([, position]) => position));
  return { date: makeDate(2022, 3, 1), modality: undefined, tally, positions };
}

describe(judgeCouncilVote, () => {
  test('needs nine in favour and no permanent member against', () => {
    expect(judgeCouncilVote(makeVote([], ['CHN', 'RUS', 'IND', 'GAB', 'KEN', 'ARE']))).toBe(
      'adopted_by_vote',
    );
    expect(judgeCouncilVote(makeVote([], ['CHN', 'RUS', 'IND', 'GAB', 'KEN', 'ARE', 'BRA']))).toBe(
      'rejected',
    );
    expect(judgeCouncilVote(makeVote(['GAB']))).toBe('adopted_by_vote');
    expect(judgeCouncilVote(makeVote(['USA']))).toBe('rejected');
  });

  test('does not tell from a tally alone with votes against, unless too few are in favour', () => {
    const vote = { ...makeVote([]), positions: [] };
    expect(judgeCouncilVote({ ...vote, tally: { yes: 14, no: 1, abstain: 0 } })).toBe('unknown');
    expect(judgeCouncilVote({ ...vote, tally: { yes: 14, no: 0, abstain: 1 } })).toBe('adopted_by_vote');
    expect(judgeCouncilVote({ ...vote, tally: { yes: 8, no: 1, abstain: 6 } })).toBe('rejected');
    const procedural = { ...vote, tally: { yes: 9, no: 6, abstain: 0 }, modality: 'PROCEDURAL VOTE' };
    expect(judgeCouncilVote(procedural)).toBe('adopted_by_vote');
  });
});

describe(vetoesOf, () => {
  test('names permanent members against, where the text had the votes and was not on procedure', () => {
    expect(vetoesOf(makeVote(['CHN', 'RUS', 'GAB']))).toEqual(['CHN', 'RUS']);
    expect(vetoesOf(makeVote(['RUS'], ['CHN', 'IND', 'GAB', 'KEN', 'ARE', 'BRA']))).toEqual([]);
    expect(vetoesOf({ ...makeVote(['RUS']), modality: 'Procedural' })).toEqual([]);
    expect(vetoesOf({ ...makeVote(['RUS']), modality: 'Non-procedural' })).toEqual(['RUS']);
  });
});
