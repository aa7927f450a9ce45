import { describe, expect, test } from 'vitest';
import { knownDate } from '../../../../src/core/isoDate.ts';
import { councilByVotes } from '../../../../src/core/sources/digitalLibrary/councilByVotes.ts';
import { stateCode } from '../../../../src/core/state/stateCode.ts';

const OF_2022 = 'ALB ARE BRA CHN FRA GAB GBR GHA IND IRL KEN MEX NOR RUS USA';
const vote = (date: string, states = OF_2022) => ({
  date: knownDate(date),
  states: states.split(' ').map(stateCode),
});
const times = (count: number, made: ReturnType<typeof vote>) => Array.from({ length: count }, () => made);
const membersOn = (date: string, votes: readonly ReturnType<typeof vote>[]) => {
  const members = councilByVotes(votes)(knownDate(date));
  return members && [...members].sort().join(' ');
};

describe(councilByVotes, () => {
  test('gives the states of the whole votes of a year, on every day of it and on no other', () => {
    const votes = [vote('2022-02-25'), vote('2022-03-01'), vote('2022-12-09')];
    expect(membersOn('2022-01-01', votes)).toBe(OF_2022);
    expect(membersOn('2022-12-31', votes)).toBe(OF_2022);
    expect(membersOn('2023-01-01', votes)).toBeUndefined();
  });

  test('asks for three whole votes', () => {
    const short = vote('2022-05-01', OF_2022.slice(4));
    expect(membersOn('2022-06-01', [...times(2, vote('2022-03-01')), short])).toBeUndefined();
  });

  test('leaves one list in ten aside, and knows nothing where more differ', () => {
    const wrong = vote('2022-05-01', OF_2022.replace('ALB', 'CAN'));
    expect(membersOn('2022-06-01', [...times(9, vote('2022-03-01')), wrong])).toBe(OF_2022);
    expect(membersOn('2022-06-01', [...times(8, vote('2022-03-01')), wrong])).toBeUndefined();
  });

  test('knows nothing of a year in whose votes a permanent member is missing', () => {
    const strange = vote('2022-05-01', OF_2022.replace('FRA', 'CAN'));
    expect(membersOn('2022-06-01', times(5, strange))).toBeUndefined();
  });

  test('counts eleven seats before 1966, and gives seats to who held them that day', () => {
    const of1971 = 'ARG BDI BEL FRA GBR ITA JPN NIC POL SLE SOM SUN SYR USA';
    const votes = [
      ...times(2, vote('1971-02-01', `${of1971} TWN`)),
      ...times(2, vote('1971-12-06', `${of1971} CHN`)),
    ];
    expect(membersOn('1971-10-25', votes)).toBe(of1971.replace('USA', 'TWN USA'));
    expect(membersOn('1971-10-26', votes)).toBe(of1971.replace('BEL', 'BEL CHN'));
    const of1946 = 'AUS BRA EGY FRA GBR MEX NLD POL SUN TWN USA';
    expect(membersOn('1946-06-01', times(3, vote('1946-05-01', of1946)))).toBe(of1946);
  });
});
