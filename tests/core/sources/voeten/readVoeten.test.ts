import { describe, expect, test } from 'vitest';
import { findForm } from '../../../../src/core/sources/readSources.ts';
import { readVoeten } from '../../../../src/core/sources/voeten/readVoeten.ts';
import { VOTES_HEADER } from '../unvotes/builders.ts';
import { FACTS, HEADER, listProblems, listVotes, makeCall, messagesOf, readRows } from './builders.ts';

describe(readVoeten, () => {
  test('makes a resolution of a roll call, with votes, absences and issues', () => {
    const reading = readRows(
      makeCall({}, '2 USA United States 3', '20 CAN Canada 2', '40 CUB Cuba 1', '70 MEX Mexico 8'),
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
        subjects: ['Nuclear weapons and nuclear material', 'Arms control and disarmament'],
        recalls: [],
        outcome: 'unknown',
        declared: undefined,
        counted: { yes: 1, no: 1, abstain: 1 },
        notVoting: undefined,
        status: 'ok',
        source: undefined,
      },
    ]);
    expect(listVotes(reading)).toEqual(['R-70-1 CAN A', 'R-70-1 CUB Y', 'R-70-1 MEX X', 'R-70-1 USA N']);
    expect(reading.records.problems).toEqual([]);
    expect(reading.counts).toEqual([{ source: 'UNVotes.csv', rows: 4, kept: 4 }]);
  });

  test('is known by its header, and is not taken for unvotes', () => {
    expect(findForm(HEADER)?.form.name).toBe('Voeten');
    expect(findForm(['', ...HEADER.filter((name) => name !== 'ccode')])?.form.name).toBe('Voeten');
    expect(findForm(VOTES_HEADER.split('|'))?.form.name).toBe('unvotes');
  });

  test('makes no position of 9, in one problem with the number of rows, and says where the roster differs', () => {
    const reading = readRows(
      makeCall(
        {},
        '2 USA United States 3',
        '345 YUG Yugoslavia 9',
        '511 ZAN Zanzibar 9',
        '713 TAW Taiwan 9',
        '220 FRN France 9',
      ),
    );
    expect(listVotes(reading)).toEqual(['R-70-1 USA N']);
    expect(messagesOf(reading)).toEqual([
      'The vote of “Yugoslavia” (345) is 9, no member, on days on which it was a member: nothing is known of what it did. 1 row: left out.',
      '“Zanzibar” (511) is no state that our tables know. 1 row: left out.',
      'The vote is 9: no member, and so no position. 1 row: left out.',
      'The vote of “France” (220) is 9, no member, on days on which it was a member: nothing is known of what it did. 1 row: left out.',
    ]);
  });

  test.each([
    ['365 RUS Russia 1', '1985-12-01', 'SUN'],
    ['365 RUS Russia 1', '1992-12-01', 'RUS'],
    ['365 RUS USSR 1', '1992-12-01', 'RUS'],
    ['345 YUG Yugoslavia 1', '1985-12-01', 'YUG'],
    ['345 YUG Yugoslavia 1', '2004-12-01', 'SCG'],
    ['345 YUG Serbia 1', '2010-12-01', 'SRB'],
    ['255 DEU Germany 1', '2010-12-01', 'DEU'],
    ['260 GFR German Federal Republic 1', '1985-12-01', 'DEU'],
    ['265 GDR German Democratic Republic 1', '1985-12-01', 'DDR'],
    ['678 YAR Yemen Arab Republic 1', '1985-12-01', 'YEM'],
    ['679 YEM Yemen 1', '1995-12-01', 'YEM'],
    ["680 YPR Yemen People's Republic 1", '1985-12-01', 'YMD'],
    ['315 CZE Czechoslovakia 1', '1985-12-01', 'CSK'],
    ['316 CZR Czechia 1', '1995-12-01', 'CZE'],
    ['317 SLO Slovakia 1', '1995-12-01', 'SVK'],
    ['713 TAW Taiwan 1', '1965-12-01', 'TWN'],
    ['710 CHN China 1', '1975-12-01', 'CHN'],
    ['816 DRV Vietnam 1', '1985-12-01', 'VNM'],
    ['305 AUS Austria 1', '1985-12-01', 'AUT'],
    ['305 AUT Austria 1', '1985-12-01', 'AUT'],
    ['900 AUS Australia 1', '1985-12-01', 'AUS'],
    ['900 AUL Australia 1', '1985-12-01', 'AUS'],
    ['225 SWZ Switzerland 1', '2005-12-01', 'CHE'],
    ['572 SWZ Swaziland 1', '2005-12-01', 'SWZ'],
    ['2.0 USA United States 1.0', '2005-12-01', 'USA'],
  ])('takes %s on %s for %s', (line, date, state) => {
    const reading = readRows(makeCall({ date }, line));
    expect(listVotes(reading)).toEqual([`R-70-1 ${state} Y`]);
    expect(reading.records.problems).toEqual([]);
  });

  test.each([
    ['900 AUS Austria 1', [], 'ambiguous_name'],
    ['999 XXX Atlantis 1', [], 'unknown_name'],
    ['999 FRA France 1', ['R-70-1 FRA Y'], 'unknown_name'],
    ['220 FRN Atlantis 1', ['R-70-1 FRA Y'], 'unknown_name'],
    ['220 GER France 1', ['R-70-1 FRA Y'], 'ambiguous_name'],
    ['220 FRN Frances 1', ['R-70-1 FRA Y'], 'misspelt_name'],
    ['220 FRN France 7', ['R-70-1 FRA notRecorded'], 'blank_position'],
    ['220 FRN France ', ['R-70-1 FRA notRecorded'], 'blank_position'],
  ])('reads “%s” as %o and reports %s', (line, votes, kind) => {
    const reading = readRows(makeCall({}, line, '2 USA United States 3'));
    expect(listVotes(reading)).toEqual([...votes, 'R-70-1 USA N']);
    expect(listProblems(reading)).toEqual([`2 - ${kind}`]);
  });

  test('holds the lists against the totals, and works the outcome out from them', () => {
    const lines = ['2 USA United States 3', '20 CAN Canada 2', '40 CUB Cuba 1', '70 MEX Mexico 1'];
    const fits = readRows(makeCall({ yes: '2', no: '1', abstain: '1' }, ...lines));
    expect(listProblems(fits)).toEqual([]);
    expect(fits.records.resolutions[0]).toMatchObject({
      outcome: 'adopted_by_vote',
      declared: { yes: 2, no: 1, abstain: 1 },
      note: 'Outcome worked out from the votes: adopted where more are in favour than against',
    });
    const exchanged = readRows(makeCall({ yes: '1', no: '2', abstain: '1' }, ...lines));
    expect(listProblems(exchanged)).toEqual(['2 R-70-1 columns_exchanged']);
    expect(exchanged.records.resolutions[0]?.status).toBe('disputed');
    const impossible = readRows(makeCall({ yes: '190', no: '2', abstain: '20' }, ...lines));
    expect(listProblems(impossible)).toContain('2 R-70-1 impossible_total');
  });

  test('finds a state twice, rows that contradict each other and numbers of one symbol', () => {
    const twice = readRows(makeCall({}, '220 FRN France 1', '220 FRN France 3', '2 USA United States 3'));
    expect(listProblems(twice)).toEqual(['3 R-70-1 duplicate_state']);
    expect(listVotes(twice)).toEqual(['R-70-1 FRA notRecorded', 'R-70-1 USA N']);
    const [first = {}, second = {}] = makeCall({}, '220 FRN France 1', '2 USA United States 3');
    const unlike = readRows([first, { ...second, date: '2015-12-18' }]);
    expect(listProblems(unlike)).toEqual(['3 R-70-1 documents_differ']);
    expect(unlike.records.resolutions[0]?.status).toBe('disputed');
    expect(listProblems(readRows([first, { ...second, rcid: '10' }]))).toEqual([
      '2 R-70-1-9 repeated_symbol',
      '3 R-70-1-10 repeated_symbol',
    ]);
  });

  test('keeps absences of who was no member, and disputes votes of who was none', () => {
    const reading = readRows(
      makeCall(
        { date: '1980-11-03' },
        '560 SAF South Africa 8',
        '565 NAM Namibia 1',
        '2 USA United States 3',
      ),
    );
    expect(listProblems(reading)).toEqual(['2 - not_a_member', '2 R-70-1 not_a_member']);
    expect(listVotes(reading)).toEqual(['R-70-1 NAM Y', 'R-70-1 USA N', 'R-70-1 ZAF X']);
    expect(reading.records.resolutions[0]?.status).toBe('disputed');
  });

  test.each([
    [{ amend: '1' }, 'amendment'],
    [{ para: '1.0', amend: 'NA' }, 'paragraph'],
    [{ amend: '', para: '' }, 'resolution'],
  ])('takes %o for a vote on a text of the kind %s', (facts, kind) => {
    expect(readRows(makeCall(facts, '2 USA United States 1')).records.resolutions[0]?.kind).toBe(kind);
  });

  test('reports broken rows, bad dates and missing symbols, and passes over what has no votes', () => {
    const [row = {}] = makeCall({ date: '1/2/2015', unres: '' }, '2 USA United States 1');
    const reading = readRows([row, { ...row, rcid: '' }]);
    expect(listProblems(reading)).toEqual(['2 rcid-9 bad_date', '3 - truncated', '2 rcid-9 missing_symbol']);
    const blind = { source: 'UNVotes.csv', header: ['rcid', 'ccode'], rows: [['1', '2']] };
    expect(messagesOf(readVoeten(blind, FACTS))).toEqual([
      'The column vote is missing; the header reads “rcid, ccode”. The file was passed over.',
    ]);
    expect(readVoeten(undefined, FACTS).counts).toEqual([]);
  });
});
