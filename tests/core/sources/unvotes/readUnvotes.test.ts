import { describe, expect, test } from 'vitest';
import { readUnvotes } from '../../../../src/core/sources/unvotes/readUnvotes.ts';
import {
  listProblems,
  listVotes,
  makeIssues,
  makeRollCalls,
  makeTable,
  makeVotes,
  RESOLVER,
  readVoteRows,
  resolutionOf,
} from './builders.ts';

describe(readUnvotes, () => {
  test('makes a resolution of a roll call, its votes and its issues, and a state of each that voted', () => {
    const reading = readUnvotes(
      {
        votes: makeVotes('9|United States|US|no', '9|Canada|CA|abstain', '9|Cuba|CU|yes'),
        rollCalls: makeRollCalls('9|70|1|2015-12-17|R/70/1|0|NA|SHORT|A long title'),
        issues: makeIssues('9|hr|Human rights', '9|co|Colonialism'),
      },
      RESOLVER,
    );
    expect(reading.records.resolutions).toEqual([
      {
        id: 'R-70-1',
        body: 'GA',
        session: '70',
        symbol: 'R/70/1',
        draft: undefined,
        kind: 'resolution',
        date: '2015-12-17',
        meeting: undefined,
        agendaItem: undefined,
        titles: { en: 'A long title' },
        subjects: ['Human rights', 'Colonialism'],
        recalls: [],
        outcome: 'unknown',
        declared: undefined,
        counted: { yes: 1, no: 1, abstain: 1 },
        notVoting: undefined,
        status: 'ok',
        source: undefined,
      },
    ]);
    expect(listVotes(reading)).toEqual(['R-70-1 CAN A', 'R-70-1 CUB Y', 'R-70-1 USA N']);
    expect(reading.records.votes.every(({ basis }) => basis === 'listed')).toBe(true);
    expect(reading.records.states.map(({ code }) => code)).toEqual(['CAN', 'CUB', 'USA']);
    expect(reading.records.problems).toEqual([]);
    expect(reading.counts).toEqual([
      { source: 'votes', rows: 3, kept: 3 },
      { source: 'calls', rows: 1, kept: 1 },
      { source: 'issues', rows: 2, kept: 2 },
    ]);
  });

  test.each([
    ['0', '0', 'resolution'],
    ['NA', 'NA', 'resolution'],
    ['1', '0', 'amendment'],
    ['1', '1', 'amendment'],
    ['NA', '1', 'paragraph'],
  ])('amend %s and para %s are of the kind %s', (amend, para, kind) => {
    const rollCalls = makeRollCalls(`1|1|0|1946-01-01|R/1/1|${amend}|${para}|S|D`);
    expect(resolutionOf(readUnvotes({ rollCalls }, RESOLVER), 'R-1-1').kind).toBe(kind);
  });

  test.each([
    ['a long one', 'SHORT|Long', { en: 'Long' }],
    ['a short one', 'SHORT|NA', { en: 'SHORT' }],
    ['none', 'NA|', {}],
  ])('a title is %s', (_, cells, titles) => {
    const rollCalls = makeRollCalls(`1|1|0|1946-01-01|R/1/1|0|0|${cells}`);
    expect(resolutionOf(readUnvotes({ rollCalls }, RESOLVER), 'R-1-1').titles).toEqual(titles);
  });

  test('tells states of one code apart by name and by date', () => {
    const reading = readVoteRows(
      '1|Federal Republic of Germany|NA|yes',
      '1|Yemen Arab Republic|NA|no',
      '1|Russia|RU|yes',
      '1|Yugoslavia|YU|yes',
      '1|Taiwan|TW|yes',
      '2|Namibia|NA|abstain',
      '2|Russia|RU|no',
      '3|Yugoslavia|YU|no',
    );
    expect(listVotes(reading)).toEqual([
      'R-35-1 DEU Y',
      'R-35-1 SUN Y',
      'R-35-1 TWN Y',
      'R-35-1 YEM N',
      'R-35-1 YUG Y',
      'R-50-2 NAM A',
      'R-50-2 RUS N',
      'R-60-3 SCG N',
    ]);
    expect(listProblems(reading)).toEqual([]);
  });

  test('leaves a state without a code out, in one problem with the number of its rows', () => {
    const reading = readVoteRows('1|Zanzibar|NA|abstain', '1|France|FR|yes', '2|Zanzibar|NA|no');
    expect(listVotes(reading)).toEqual(['R-35-1 FRA Y']);
    expect(reading.records.problems.filter(({ source }) => source === 'votes')).toEqual([
      {
        source: 'votes',
        line: 2,
        resolutionId: undefined,
        kind: 'unknown_name',
        message: '“Zanzibar” (NA) is no state that our tables know. 2 rows: left out.',
      },
    ]);
    expect(reading.counts[0]).toEqual({ source: 'votes', rows: 3, kept: 1 });
  });

  test('counts a state once that stands twice, and disputes the record', () => {
    const reading = readVoteRows('1|France|FR|yes', '1|France|FR|yes', '2|France|FR|yes', '2|Cuba|CU|no');
    expect(listVotes(reading)).toEqual(['R-35-1 FRA Y', 'R-50-2 CUB N', 'R-50-2 FRA Y']);
    expect(listProblems(reading)).toEqual(['votes:3 R-35-1 duplicate_state']);
    expect(reading.records.resolutions.map(({ status }) => status)).toEqual(['disputed', 'ok', 'ok']);
    expect(reading.counts[0]).toEqual({ source: 'votes', rows: 4, kept: 3 });
  });

  test('takes a state that stands twice with different votes as not recorded', () => {
    const reading = readVoteRows('1|France|FR|yes', '1|France|FR|no', '1|France|FR|yes', '1|Cuba|CU|yes');
    expect(listVotes(reading)).toEqual(['R-35-1 CUB Y', 'R-35-1 FRA notRecorded']);
    expect(resolutionOf(reading, 'R-35-1')).toMatchObject({
      status: 'disputed',
      counted: { yes: 1, no: 0, abstain: 0 },
    });
    expect(listProblems(reading)).toEqual(['votes:3 R-35-1 duplicate_state']);
    expect(reading.counts[0]).toEqual({ source: 'votes', rows: 4, kept: 2 });
  });

  test('finds a state that stands twice under two names', () => {
    const reading = readVoteRows('1|Germany|DE|yes', '1|Federal Republic of Germany|NA|yes');
    expect(listProblems(reading)).toEqual(['votes:3 R-35-1 duplicate_state']);
  });

  test('keeps a vote in other words as not recorded', () => {
    const reading = readVoteRows('1|France|FR|absent', '1|Cuba|CU|', '1|Peru|PE|YES');
    expect(listVotes(reading)).toEqual(['R-35-1 CUB notRecorded', 'R-35-1 FRA notRecorded', 'R-35-1 PER Y']);
    expect(listProblems(reading)).toEqual(['votes:2 - blank_position', 'votes:3 - blank_position']);
  });

  test('leaves out rows cut short or without a number, and passes over blank lines', () => {
    const reading = readVoteRows('1|France|FR|yes', '', '1|Cuba|C', '|Peru|PE|yes', '2|Peru|PE|yes|more');
    expect(listVotes(reading)).toEqual(['R-35-1 FRA Y', 'R-50-2 PER Y']);
    expect(listProblems(reading)).toEqual(['votes:4 - truncated']);
    expect(reading.counts[0]).toEqual({ source: 'votes', rows: 4, kept: 2 });
  });

  test('reads columns in any order and among others, and names or codes alone', () => {
    const rollCalls = makeRollCalls('1|35|0|1980-11-03|R/35/1|0|0|S|D');
    const read = (...lines: readonly string[]) =>
      listVotes(readUnvotes({ votes: makeTable('votes', ...lines), rollCalls }, RESOLVER));
    expect(read('|vote|year|country_code|country|rcid', 'x|no|1980|FR|France|1')).toEqual(['R-35-1 FRA N']);
    expect(read('rcid|country|vote', '1|France|yes')).toEqual(['R-35-1 FRA Y']);
    expect(read('rcid|country_code|vote', '1|FR|yes', '1|NA|yes')).toEqual(['R-35-1 FRA Y']);
  });

  test('makes records of votes alone, which tell neither session nor whose seat it was', () => {
    const reading = readUnvotes({ votes: makeVotes('77|Russia|RU|yes', '78|Russia|RU|no') }, RESOLVER);
    expect(reading.records.resolutions.map(({ id, session, date }) => [id, session, date])).toEqual([
      ['rcid-77', 'unknown', undefined],
      ['rcid-78', 'unknown', undefined],
    ]);
    expect(listVotes(reading)).toEqual(['rcid-77 RUS Y', 'rcid-78 RUS N']);
    expect(listProblems(reading)).toEqual(['votes:2 - ambiguous_name', 'votes:- - missing_symbol']);
  });

  test('keeps votes of a roll call that is not in the table, and says so', () => {
    const reading = readVoteRows('1|France|FR|yes', '99|France|FR|no', '99|Cuba|CU|no');
    expect(listVotes(reading)).toContain('rcid-99 FRA N');
    expect(listProblems(reading)).toEqual(['votes:- rcid-99 missing_symbol']);
    expect(reading.counts[0]).toEqual({ source: 'votes', rows: 3, kept: 3 });
  });

  test('names roll calls without votes: each, or in one line where there are none at all', () => {
    const voted = readVoteRows('1|France|FR|yes');
    expect(listProblems(voted, 'calls')).toEqual(['calls:3 R-50-2 no_list', 'calls:4 R-60-3 no_list']);
    expect(resolutionOf(voted, 'R-50-2').counted).toBeUndefined();
    expect(listProblems(readVoteRows(), 'calls')).toEqual(['calls:- - no_list']);
  });

  test('names repeated and missing symbols, and numbers that stand twice', () => {
    const rollCalls = makeRollCalls(
      '7|54|0|1999-12-06|R/54/175|0|0|S|D',
      '8|54|0|1999-12-17|R/54/175|NA|1|S|D',
      '9|54|0|1999-12-17||0|0|S|D',
      '9|54|0|1999-12-17|R/54/1|0|0|S|D',
      '|54|0|1999-12-17|R/54/2|0|0|S|D',
    );
    const votes = makeVotes('7|France|FR|yes', '8|France|FR|yes', '9|France|FR|yes');
    const reading = readUnvotes({ votes, rollCalls }, RESOLVER);
    expect(reading.records.resolutions.map(({ id, symbol }) => [id, symbol])).toEqual([
      ['R-54-175-7', 'R/54/175'],
      ['R-54-175-8', 'R/54/175'],
      ['rcid-9', 'rcid-9'],
    ]);
    expect(listProblems(reading, 'calls')).toEqual([
      'calls:5 rcid-9 repeated_symbol',
      'calls:6 - missing_symbol',
      'calls:4 rcid-9 missing_symbol',
      'calls:2 R-54-175-7 repeated_symbol',
      'calls:3 R-54-175-8 repeated_symbol',
    ]);
    expect(reading.counts[1]).toEqual({ source: 'calls', rows: 5, kept: 3 });
  });

  test('keeps a roll call whose date or session is missing, and says so', () => {
    const rollCalls = makeRollCalls('1||0|1980-02-30|R/1|0|0|S|D', '2|35|0|NA|R/2|0|0|S|D');
    const votes = makeVotes('1|France|FR|yes', '2|France|FR|yes');
    const reading = readUnvotes({ votes, rollCalls }, RESOLVER);
    expect(reading.records.resolutions.map(({ session, date }) => [session, date])).toEqual([
      ['unknown', undefined],
      ['35', undefined],
    ]);
    expect(listProblems(reading, 'calls')).toEqual([
      'calls:2 R-1 missing_symbol',
      'calls:2 R-1 bad_date',
      'calls:3 R-2 bad_date',
    ]);
  });

  test('takes the session from a symbol that tells it, and says what was given', () => {
    const rollCalls = makeRollCalls(
      '1|72|0|2017-12-21|A/RES/ES-10/19|0|0|S|D',
      '2|72|0|2017-12-24|R/71/2|0|0|S|D',
    );
    const votes = makeVotes('1|France|FR|yes', '2|France|FR|yes');
    const reading = readUnvotes({ votes, rollCalls }, RESOLVER);
    expect(reading.records.resolutions.map(({ session }) => session)).toEqual(['ES-10', '72']);
    expect(listProblems(reading, 'calls')).toEqual(['calls:2 A-RES-ES-10-19 documents_differ']);
  });

  test('leaves out issues that are blank, repeated or of no roll call', () => {
    const reading = readUnvotes(
      {
        votes: makeVotes('1|France|FR|yes'),
        rollCalls: makeRollCalls('1|35|0|1980-11-03|R/35/1|0|0|S|D'),
        issues: makeIssues('1|hr|Human rights', '1|hr|Human rights', '1|NA|NA', '2|hr|Human rights'),
      },
      RESOLVER,
    );
    expect(resolutionOf(reading, 'R-35-1').subjects).toEqual(['Human rights']);
    expect(listProblems(reading, 'issues')).toEqual([
      'issues:3 R-35-1 repeated_symbol',
      'issues:4 - truncated',
      'issues:5 - missing_symbol',
    ]);
    expect(reading.counts[2]).toEqual({ source: 'issues', rows: 4, kept: 1 });
  });

  test.each([
    [
      'rcid|country',
      'The column vote is missing; the header reads “rcid, country”. The file was passed over.',
    ],
    [
      'vote|year',
      'The columns rcid, country or country_code are missing; the header reads “vote, year”. The file was passed over.',
    ],
  ])('passes over votes with the header %s', (header, message) => {
    const rollCalls = makeRollCalls('1|35|0|1980-11-03|R/35/1|0|0|S|D');
    const reading = readUnvotes({ votes: makeTable('votes', header, '1|France'), rollCalls }, RESOLVER);
    expect(reading.records.problems.filter(({ source }) => source === 'votes')).toEqual([
      { source: 'votes', line: 1, resolutionId: undefined, kind: 'unreadable_file', message },
    ]);
    expect(reading.records.resolutions).toHaveLength(1);
    expect(reading.counts).toEqual([{ source: 'calls', rows: 1, kept: 1 }]);
  });

  test('makes nothing of nothing', () => {
    expect(readUnvotes({}, RESOLVER)).toEqual({
      records: { resolutions: [], votes: [], states: [], problems: [] },
      counts: [],
    });
  });
});
