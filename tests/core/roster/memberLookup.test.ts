import { describe, expect, test } from 'vitest';
import { BODIES } from '../../../src/core/body.ts';
import { memberLookup } from '../../../src/core/roster/memberLookup.ts';
import { isMemberOn } from '../../../src/core/roster/memberOn.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import { makeDate, makeResolution } from '../agreement/builders.ts';

const vote = makeResolution({ symbol: 'R', date: makeDate(2022, 7, 8) });

describe(memberLookup, () => {
  test('tells members of the day from others, however often it is asked', () => {
    const isMember = memberLookup();
    for (let time = 0; time < 2; time += 1) {
      expect(isMember(stateCode('MEX'), vote)).toBe(true);
      expect(isMember(stateCode('RUS'), vote)).toBe(false);
    }
  });

  test('says of any day what the roster of that day says', () => {
    const isMember = memberLookup();
    const states = ['MEX', 'RUS', 'CZE', 'LBY', 'SUN', 'TUV'].map(stateCode);
    const days = [1946, 1991, 2006, 2011, 2012, 2022, 2023, 2026, 2027].flatMap((year) =>
      [1, 3, 4, 5, 6, 12].map((month) => makeDate(year, month, 20)),
    );
    for (const body of BODIES)
      for (const date of days)
        for (const state of states)
          expect(isMember(state, { ...vote, body, date })).toBe(isMemberOn(body, state, date));
  });

  test('does not say where the day or the roster of the body is not known', () => {
    const isMember = memberLookup();
    expect(isMember(stateCode('MEX'), { ...vote, date: undefined })).toBeUndefined();
    expect(isMember(stateCode('MEX'), { ...vote, body: 'SC' })).toBeUndefined();
  });
});
