import { describe, expect, test } from 'vitest';
import { missingOf, ohchrTableOf } from '../../../../src/core/sources/ohchr/ohchrForm.ts';

describe(ohchrTableOf, () => {
  test.each([
    [['record_id', 'symbol', 'title', 'vote_type'], 'texts'],
    [['record_id', 'agenda_item_no'], 'texts'],
    [[' record_id ', 'iso3', 'vote'], 'votes'],
    [['record_id', 'country_latest_name', 'vote'], 'votes'],
    [['record_id', 'title'], undefined],
    [['rcid', 'country', 'vote'], undefined],
    [['undl_id', 'ms_code', 'ms_vote'], undefined],
    [['__proto__'], undefined],
    [[], undefined],
  ])('knows %j as %s', (header, table) => {
    expect(ohchrTableOf(header)).toBe(table);
  });
});

describe(missingOf, () => {
  test('names the columns that a table needs', () => {
    expect(missingOf('votes', ['record_id', 'iso3'])).toEqual(['vote']);
    expect(missingOf('texts', ['record_id', 'vote_type'])).toEqual(['symbol', 'title', 'date', 'body']);
  });
});
