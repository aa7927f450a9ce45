import { describe, expect, test } from 'vitest';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { indexDataSet } from '../../../src/core/dataSetIndex.ts';
import { parseIsoDate } from '../../../src/core/isoDate.ts';
import { listStates } from '../../../src/core/reports/stateReport.ts';
import type { RegionalGroup } from '../../../src/core/state/regionalGroup.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import { makeDataSet, makeResolution, makeState, makeVotes } from '../../support/makeData.ts';

const [before, change, after] = ['2022-01-31', '2022-02-01', '2022-03-01'].map(parseIsoDate);
const always = (group: RegionalGroup) => [{ group, from: undefined, to: undefined }];
const first = makeResolution({ symbol: 'A/HRC/RES/48/1', date: before });
const second = makeResolution({ symbol: 'A/HRC/RES/48/2', date: after });

const index = indexDataSet(
  makeDataSet({
    resolutions: [first, second],
    votes: [
      ...makeVotes(first, { AAA: 'Y', BBB: 'Y', CCC: 'N' }),
      ...makeVotes(second, { AAA: 'Y', BBB: 'Y', CCC: 'N' }),
    ],
    states: [
      makeState('CCC', 'Third', { groups: always('GRULAC') }),
      makeState('BBB', 'Second', { groups: always('WEOG') }),
      makeState('AAA', 'First', {
        groups: [
          { group: 'WEOG', from: undefined, to: before },
          { group: 'GRULAC', from: change, to: undefined },
        ],
      }),
      makeState('DDD', 'Fourth'),
    ],
  }),
);

describe(listStates, () => {
  test('compares a state with the group it was in at each vote', () => {
    const [changed, left] = listStates(index, selectAll(index.table));
    expect(changed?.loyalty).toMatchObject({ rate: { count: 1, n: 2, value: 0.5 }, skipped: 0 });
    // Alone in its group once the other had left it.
    expect(left?.loyalty).toMatchObject({ rate: { count: 1, n: 1 }, skipped: 1 });
  });

  test('lists, by code, the states with a record, and those that the roster knows', () => {
    const codesOf = (rows: ReturnType<typeof listStates>) => rows.map(({ state }) => String(state.code));
    expect(codesOf(listStates(index, selectAll(index.table)))).toEqual(['AAA', 'BBB', 'CCC']);
    const isMember = (state: string) => state === stateCode('DDD');
    const rows = listStates(index, selectAll(index.table), { isMember });
    expect(codesOf(rows)).toEqual(['AAA', 'BBB', 'CCC', 'DDD']);
    expect(rows[3]).toMatchObject({ counts: { Y: 0 }, participation: { cast: 0, notRecorded: 2 } });
  });
});
