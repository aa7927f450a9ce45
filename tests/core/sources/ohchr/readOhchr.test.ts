import { describe, expect, test } from 'vitest';
import { readOhchr } from '../../../../src/core/sources/ohchr/readOhchr.ts';
import {
  FACTS,
  firstOf,
  listProblems,
  listVotes,
  makeTexts,
  makeVotes,
  read,
  tallyCells,
} from './builders.ts';

const ID = 'E-CN.4-RES-1998-1';
const VOTES = ['1 FRA France Y', '1 CHN China Y', '1 CUB Cuba N', '1 USA United States A', '1 GAB Gabon .'];

const messageOf = (reading: ReturnType<typeof read>, kind: string) =>
  reading.records.problems.find((problem) => problem.kind === kind)?.message;

describe(readOhchr, () => {
  test('reads a text and its votes', () => {
    const reading = read(
      [
        {
          ...tallyCells('2-1-1 1 5'),
          agenda_item_no: '10a.',
          agenda_subject: 'RIGHT TO FOOD',
          main_sponsors: 'Cuba',
          draft: 'Draft resolution E/CN.4/1998/L.9 as amended',
          url_resolution: 'http://undocs.test/1',
          n_rollcall: '5',
        },
      ],
      VOTES,
    );
    expect(reading.records.resolutions).toEqual([
      {
        id: ID,
        body: 'CHR',
        session: '54',
        symbol: 'E/CN.4/RES/1998/1',
        draft: 'E/CN.4/1998/L.9',
        kind: 'resolution',
        date: '1998-04-17',
        meeting: 50,
        agendaItem: '10a',
        titles: { en: 'The right to food' },
        subjects: ['economic-social-cultural-rights'],
        recalls: [],
        outcome: 'adopted_by_vote',
        declared: { yes: 2, no: 1, abstain: 1 },
        counted: { yes: 2, no: 1, abstain: 1 },
        notVoting: 1,
        status: 'ok',
        source: 'http://undocs.test/1',
        sponsors: 'Cuba',
        note: 'Draft resolution E/CN.4/1998/L.9 as amended. Subject in the library: RIGHT TO FOOD',
        modality: 'RECORDED',
      },
    ]);
    expect(listVotes(reading)).toEqual([
      `${ID} CHN Y`,
      `${ID} CUB N`,
      `${ID} FRA Y`,
      `${ID} GAB X`,
      `${ID} USA A`,
    ]);
    expect(listProblems(reading)).toEqual([]);
    expect(reading.counts).toEqual([
      { source: 'texts', rows: 1, kept: 1 },
      { source: 'votes', rows: 5, kept: 5 },
    ]);
    expect(reading.records.states.map(({ code }) => code)).toEqual(['CHN', 'CUB', 'FRA', 'GAB', 'USA']);
  });

  test.each([
    ['tally_mismatch', '2-2-1 1 6', 'the lists hold 2-1-1: against 1 instead of 2'],
    ['columns_exchanged', '1-2-1 1 5', 'the numbers for against and in favour stand in each other’s place'],
    ['impossible_total', '52-1-1 1 53', 'makes 54 votes, but the body (CHR) has 53 members'],
  ])('disputes a record for %s', (kind, stated, words) => {
    const reading = read([tallyCells(stated)], VOTES);
    expect(firstOf(reading)).toMatchObject({ status: 'disputed', notVoting: undefined });
    expect(listProblems(reading)).toContain(`texts:2 ${ID} ${kind}`);
    expect(messageOf(reading, kind)?.replaceAll("'", '’')).toContain(words);
  });

  test('reports totals that are wrong beside votes that are right, and disputes nothing', () => {
    const reading = read([tallyCells('2-1-1 2 5')], VOTES);
    expect(listProblems(reading)).toEqual([`texts:2 ${ID} impossible_total`]);
    expect(firstOf(reading).status).toBe('ok');
  });

  test('disputes a tally without lists whose numbers do not make the total', () => {
    const reading = read([{ ...tallyCells('12-0-7 1 21'), vote_type: 'NON-RECORDED' }]);
    expect(listProblems(reading)).toEqual([`texts:2 ${ID} tally_mismatch`]);
    expect(firstOf(reading)).toMatchObject({ status: 'disputed', outcome: 'adopted_by_unrecorded_vote' });
  });

  test('counts a state once that stands twice, and reports the row', () => {
    const reading = read([tallyCells('2-1-1 1 5')], [...VOTES, '1 CUB Cuba N', '1 FRA France A']);
    expect(listProblems(reading)).toEqual([
      `texts:2 ${ID} tally_mismatch`,
      `votes:7 ${ID} duplicate_state`,
      `votes:8 ${ID} duplicate_state`,
    ]);
    expect(listVotes(reading)).toContain(`${ID} FRA notRecorded`);
    expect(reading.counts[1]).toEqual({ source: 'votes', rows: 7, kept: 5 });
    expect(firstOf(reading).status).toBe('disputed');
  });

  test('keeps blanks as not recorded, whether or not the total counts them', () => {
    const blank = [...VOTES.slice(0, 4), '1 GAB Gabon -'];
    const counted = read([tallyCells('2-1-1 1 5')], blank);
    expect(listProblems(counted)).toEqual([`votes:6 ${ID} blank_position`]);
    expect(messageOf(counted, 'blank_position')).toContain('counted among the 1 stated as not voting');
    expect(firstOf(counted)).toMatchObject({ status: 'ok', notVoting: undefined });
    expect(listVotes(counted)).toContain(`${ID} GAB notRecorded`);
    expect(messageOf(read([tallyCells('2-1-1')], blank), 'blank_position')).not.toContain('counted among');
  });

  test('keeps a vote in another word as not recorded', () => {
    const reading = read([{}], ['1 FRA France maybe', '1 CUB Cuba y']);
    expect(listProblems(reading)).toContain('votes:2 - blank_position');
    expect(listVotes(reading)).toEqual([`${ID} CUB Y`, `${ID} FRA notRecorded`]);
  });

  test('tells states by name and code, and leaves out what is none', () => {
    const reading = read(
      [{}],
      [
        '1 GER Germany, Federal Republic Of Y',
        '1 SUN Ussr Y',
        '1 AUS Austria N',
        '1 ZZZ Frances Y',
        '1 ZZZ Freedonia Y',
      ],
    );
    expect(listVotes(reading)).toEqual([`${ID} DEU Y`, `${ID} FRA Y`, `${ID} SUN Y`]);
    expect(listProblems(reading).slice(0, 4)).toEqual([
      'votes:2 - unknown_name',
      'votes:4 - ambiguous_name',
      'votes:5 - unknown_name',
      'votes:6 - unknown_name',
    ]);
    expect(reading.counts[1]).toEqual({ source: 'votes', rows: 5, kept: 3 });
  });

  test('ids repeated symbols by the numbers of their records', () => {
    const symbol = 'E/CN.4/RES(II)';
    const reading = read([{ symbol }, { symbol }]);
    expect(reading.records.resolutions.map(({ id }) => id)).toEqual(['E-CN.4-RES(II)-1', 'E-CN.4-RES(II)-2']);
    expect(listProblems(reading).filter((line) => line.endsWith('repeated_symbol'))).toEqual([
      'texts:2 E-CN.4-RES(II)-1 repeated_symbol',
      'texts:3 E-CN.4-RES(II)-2 repeated_symbol',
    ]);
  });

  test('reports a missing symbol, session, body and number', () => {
    const reading = read([
      { symbol: '' },
      { statement: '', symbol: 'E/CN.4/1998/L.2' },
      { body: 'Sub-Commission' },
      { record_id: '' },
      { record_id: '1' },
    ]);
    expect(listProblems(reading).filter((line) => !line.endsWith('no_list'))).toEqual([
      'texts:2 record-1 missing_symbol',
      'texts:3 E-CN.4-1998-L.2 missing_symbol',
      'texts:4 - truncated',
      'texts:5 - truncated',
      'texts:6 record-1 repeated_symbol',
    ]);
    expect(reading.counts[0]).toEqual({ source: 'texts', rows: 5, kept: 2 });
    expect(reading.records.resolutions[1]?.session).toBe('unknown');
  });

  test('reports a recorded vote without votes, and one that lacks rows', () => {
    const reading = read(
      [
        tallyCells('2-1-1 1 5'),
        { ...tallyCells('2-1-1 1 5'), vote_type: 'NON-RECORDED' },
        { n_rollcall: '2', statement: '', symbol: 'E/CN.4/1998/L.3' },
      ],
      ['3 FRA France Y'],
    );
    expect(listProblems(reading)).toEqual([
      'texts:4 E-CN.4-1998-L.3 missing_symbol',
      `texts:2 ${ID} no_list`,
      'texts:4 E-CN.4-1998-L.3 truncated',
    ]);
  });

  test('leaves out a date that is none, and one that its session did not have', () => {
    const reading = read([{ date: '1998-02-30' }, { date: '1999-04-17' }]);
    expect(reading.records.resolutions.map(({ date }) => date)).toEqual([undefined, undefined]);
    expect(listProblems(reading).filter((line) => line.endsWith('bad_date'))).toEqual([
      `texts:2 ${ID} bad_date`,
      'texts:3 E-CN.4-RES-1998-2 bad_date',
    ]);
  });

  test('leaves out a tally that has a gap', () => {
    const reading = read([{ yes: '3', no: '', abstain: '1' }]);
    expect(firstOf(reading).declared).toBeUndefined();
    expect(listProblems(reading)).toContain(`texts:2 ${ID} tally_mismatch`);
  });

  test('finds a list copied from another text', () => {
    const reading = read(
      [tallyCells('2-1-1 1 5'), tallyCells('1-3-0 1 5')],
      [...VOTES, ...VOTES.map((line) => line.replace('1', '2'))],
    );
    expect(listProblems(reading)).toContain('votes:7 E-CN.4-RES-1998-2 copied_list');
    expect(messageOf(reading, 'copied_list')).toContain('those of E/CN.4/RES/1998/1 to the last state');
  });

  test('holds the Council’s votes against its roster', () => {
    const text = {
      symbol: 'A/HRC/RES/16/31',
      statement: 'adopted by the Human Rights Council at its 16th session',
      date: '2011-03-25',
      body: 'Human Rights Council',
    };
    const reading = read([text], ['1 LBY Libya .', '1 SVN Slovenia Y', '1 FRA France Y']);
    const problems = reading.records.problems.filter(({ source }) => source === 'votes');
    expect(problems.map(({ line, kind, message }) => [line, kind, /not disputed/.test(message)])).toEqual([
      [3, 'not_a_member', false],
      [2, 'not_a_member', true],
      [2, 'blank_position', false],
    ]);
    expect(problems[2]?.message).toContain('SVK');
    expect(firstOf(reading).status).toBe('disputed');
    expect(firstOf(read([text], ['1 LBY Libya .', '1 FRA France Y'])).status).toBe('ok');
  });

  test('says what the votes alone tell of the outcome', () => {
    const reading = read([{ statement: 'Commission on Human Rights at its 54th session' }], VOTES);
    expect(firstOf(reading)).toMatchObject({ outcome: 'adopted_by_vote' });
    expect(firstOf(reading).note).toContain('worked out from the votes');
  });

  test('reads votes without texts, and texts without votes', () => {
    const alone = readOhchr({ votes: makeVotes(...VOTES) }, FACTS);
    expect(alone.records.resolutions).toMatchObject([
      { id: ID, body: 'CHR', session: '54', outcome: 'adopted_by_vote', declared: undefined, titles: {} },
    ]);
    expect(listProblems(alone)).toEqual(['votes:- - missing_symbol']);
    const texts = readOhchr({ texts: makeTexts(tallyCells('2-1-1')) }, FACTS);
    expect(texts.records.resolutions).toMatchObject([{ outcome: 'adopted_by_vote', counted: undefined }]);
    expect(listProblems(texts)).toEqual(['texts:- - no_list']);
  });

  test('keeps votes of a text that the table of texts does not have, and leaves out those of no known body', () => {
    const votes = makeVotes(...VOTES, '7 FRA France Y', '8 FRA France N');
    const rows = [...votes.rows].map((row) =>
      row[0] === '8' ? row.map((cell, index) => (index === 1 || index === 3 ? 'X' : cell)) : row,
    );
    const reading = readOhchr(
      { texts: makeTexts(tallyCells('2-1-1 1 5')), votes: { ...votes, rows } },
      FACTS,
    );
    expect(listProblems(reading)).toEqual([
      'votes:7 E-CN.4-RES-1998-7 missing_symbol',
      'votes:8 - truncated',
    ]);
    expect(reading.counts[1]).toEqual({ source: 'votes', rows: 7, kept: 6 });
  });

  test('passes over a table that lacks a column', () => {
    const reading = readOhchr(
      { texts: makeTexts({}), votes: { ...makeVotes(), header: ['record_id', 'iso3'] } },
      FACTS,
    );
    expect(listProblems(reading)).toContain('votes:1 - unreadable_file');
    expect(reading.counts).toEqual([{ source: 'texts', rows: 1, kept: 1 }]);
  });
});
