import { describe, expect, test } from 'vitest';
import { heldCount, positionCounts } from '../../src/core/agreement/positionCounts.ts';
import { selectAll } from '../../src/core/agreement/selection.ts';
import { indexDataSet } from '../../src/core/dataSetIndex.ts';
import { joinLines, offeredSuccessions } from '../../src/core/joinLines.ts';
import { memberLookup } from '../../src/core/roster/memberLookup.ts';
import { stateCode } from '../../src/core/state/stateCode.ts';
import { areCompatible } from '../../src/core/state/succession.ts';
import { makeDataSet, makeResolution, makeState, makeVotes } from '../support/makeData.ts';
import { makeDate } from './agreement/builders.ts';

const [SUN, RUS, USA] = ['SUN', 'RUS', 'USA'].map(stateCode);
const old = makeResolution({ symbol: 'A/RES/35/1', body: 'GA', date: makeDate(1980, 12, 1) });
const late = makeResolution({ symbol: 'A/RES/46/99', body: 'GA', date: makeDate(1991, 12, 23) });
const recent = makeResolution({ symbol: 'A/RES/60/1', body: 'GA', date: makeDate(2005, 12, 1) });
const index = indexDataSet(
  makeDataSet({
    resolutions: [old, late, recent],
    votes: [
      ...makeVotes(old, { SUN: 'N', USA: 'Y' }),
      ...makeVotes(late, { RUS: 'Y', SUN: 'A', USA: 'Y' }),
      ...makeVotes(recent, { RUS: 'A', USA: 'N' }),
    ],
    states: ['CSK', 'CZE', 'RUS', 'SUN', 'USA'].map((code) => makeState(code, code)),
  }),
);
const positionsOf = (from: typeof index, code = RUS) =>
  from.votesByState.get(code ?? stateCode('RUS'))?.map(({ position }) => position);

describe(joinLines, () => {
  test('counts the votes of a state that ended for its successor, and no vote twice', () => {
    const joined = joinLines(index, ['SUN-RUS']);
    expect(positionsOf(joined, RUS)).toEqual(['N', 'Y', 'A']);
    // Both voted that day: each keeps its own.
    expect(positionsOf(joined, SUN)).toEqual(['A']);
    expect(positionsOf(joined, USA)).toEqual(['Y', 'Y', 'N']);
    expect(joined.voteCount).toBe(index.voteCount);
  });

  test('leaves the data set as it was', () => {
    joinLines(index, ['SUN-RUS']);
    expect(positionsOf(index, RUS)).toEqual(['Y', 'A']);
    expect(positionsOf(index, SUN)).toEqual(['N', 'A']);
  });

  test('gives the very data set where there is nothing to join', () => {
    expect(joinLines(index, [])).toBe(index);
    expect(joinLines(index, ['CSK-CZE', 'TWN-CHN'])).toBe(index);
  });

  test('takes the successor for a member while the other was one', () => {
    const { table } = joinLines(index, ['SUN-RUS']);
    const row = table.rowByState.get(stateCode('RUS')) ?? -1;
    const gone = table.rowByState.get(stateCode('SUN')) ?? -1;
    const isMember = memberLookup();
    expect(heldCount(positionCounts(table, row, selectAll(table), isMember))).toBe(3);
    expect(heldCount(positionCounts(table, gone, selectAll(table), isMember))).toBe(1);
  });
});

describe(offeredSuccessions, () => {
  test('offers the states that ended and have votes, joined or not', () => {
    expect(offeredSuccessions(index)).toEqual(['SUN-RUS']);
    expect(offeredSuccessions(joinLines(index, ['SUN-RUS']))).toEqual(['SUN-RUS']);
  });
});

describe(areCompatible, () => {
  test('refuses two successors of one state, and takes two states with one successor', () => {
    expect(areCompatible(['CSK-CZE', 'CSK-SVK'])).toBe(false);
    expect(areCompatible(['YUG-SRB', 'SCG-SRB'])).toBe(true);
  });
});
