import { describe, expect, test } from 'vitest';
import { memberLookup } from '../../../src/core/roster/memberLookup.ts';
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

  test('says no where the day or the roster of the body is not known', () => {
    const isMember = memberLookup();
    expect(isMember(stateCode('MEX'), { ...vote, date: undefined })).toBe(false);
    expect(isMember(stateCode('MEX'), { ...vote, body: 'SC' })).toBe(false);
  });
});
