import { describe, expect, test } from 'vitest';
import {
  isUnvotesIssues,
  isUnvotesRollCalls,
  isUnvotesVotes,
  unvotesTableOf,
} from '../../../../src/core/sources/unvotes/unvotesForm.ts';
import { ISSUES_HEADER, ROLL_CALLS_HEADER, VOTES_HEADER } from './builders.ts';

describe(unvotesTableOf, () => {
  test.each([
    [VOTES_HEADER, 'votes'],
    [ROLL_CALLS_HEADER, 'rollCalls'],
    [ISSUES_HEADER, 'issues'],
    [' rcid |country_code|vote|of another column', 'votes'],
    ['rcid|country', 'votes'],
    ['rcid|unres', 'rollCalls'],
  ])('a header %s is of %s', (header, table) => {
    expect(unvotesTableOf(header.split('|'))).toBe(table);
  });

  test.each([
    ['nothing', ''],
    ['a table without the number of roll calls', 'country|country_code|vote'],
    ['one that holds roll calls and votes', 'rcid|ccode|member|vote|Country|year|session|date|unres'],
    ['the Digital Library’s', 'undl_id|ms_code|ms_name|ms_vote|date|session|resolution'],
    ['our own', 'resolution_id|state|position|basis'],
    ['names of prototypes', '__proto__|constructor|toString'],
  ])('a header of %s is of none', (_, header) => {
    expect(unvotesTableOf(header.split('|'))).toBeUndefined();
  });

  test('is the one that its three predicates name', () => {
    const tests = [isUnvotesVotes, isUnvotesRollCalls, isUnvotesIssues];
    const headers = [VOTES_HEADER, ROLL_CALLS_HEADER, ISSUES_HEADER].map((header) => header.split('|'));
    expect(headers.map((header) => tests.map((isTable) => isTable(header)))).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });
});
