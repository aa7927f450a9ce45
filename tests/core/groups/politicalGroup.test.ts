import { describe, expect, test } from 'vitest';
import { defineGroup, groupMembersOn, isInGroup } from '../../../src/core/groups/politicalGroup.ts';
import { knownDate } from '../../../src/core/isoDate.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';

describe(defineGroup, () => {
  test('gives a state that came back two terms', () => {
    const group = defineGroup('au', {
      joined: [
        ['1963-05-25', 'MAR EGY'],
        ['2017-01-31', 'MAR'],
      ],
      left: [['1984-11-11', 'MAR']],
    });
    expect(group.terms).toEqual([
      { state: 'MAR', from: '1963-05-25', to: '1984-11-11' },
      { state: 'MAR', from: '2017-01-31', to: undefined },
      { state: 'EGY', from: '1963-05-25', to: undefined },
    ]);
  });

  test('lets a state belong for as long as there have been votes', () => {
    const group = defineGroup('canz', { always: 'CAN', left: [['2000-01-01', 'CAN']] });
    expect(isInGroup(group, stateCode('CAN'), knownDate('1946-01-01'))).toBe(true);
    expect(isInGroup(group, stateCode('CAN'), knownDate('2000-01-02'))).toBe(false);
  });

  test.each([
    [
      'joins twice',
      {
        joined: [
          ['1990-01-01', 'MEX'],
          ['1991-01-01', 'MEX'],
        ],
      },
    ],
    ['leaves before it joins', { joined: [['1990-01-01', 'MEX']], left: [['1989-01-01', 'MEX']] }],
    ['leaves without having joined', { joined: [['1990-01-01', 'MEX']], left: [['1991-01-01', 'BRA']] }],
    [
      'leaves twice',
      {
        joined: [['1990-01-01', 'MEX']],
        left: [
          ['1991-01-01', 'MEX'],
          ['1992-01-01', 'MEX'],
        ],
      },
    ],
  ] as const)('refuses a state that %s', (_, history) => {
    expect(() => defineGroup('eu', history)).toThrow();
  });
});

describe(groupMembersOn, () => {
  test('counts the first and the last day, in order of codes', () => {
    const group = defineGroup('eu', {
      joined: [['1990-01-01', 'MEX BRA']],
      left: [['1990-12-31', 'MEX']],
    });
    expect(groupMembersOn(group, knownDate('1989-12-31'))).toEqual([]);
    expect(groupMembersOn(group, knownDate('1990-01-01'))).toEqual(['BRA', 'MEX']);
    expect(groupMembersOn(group, knownDate('1990-12-31'))).toEqual(['BRA', 'MEX']);
    expect(groupMembersOn(group, knownDate('1991-01-01'))).toEqual(['BRA']);
  });
});
