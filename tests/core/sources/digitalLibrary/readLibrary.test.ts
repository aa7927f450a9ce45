import { describe, expect, test } from 'vitest';
import { ROSTER } from '../../../../src/core/ingest/roster.ts';
import { readLibrary } from '../../../../src/core/sources/digitalLibrary/readLibrary.ts';
import { RESOLVER } from '../unvotes/builders.ts';
import {
  ASSEMBLY_HEADER,
  listProblems,
  listVotes,
  makeFile,
  makeText,
  messagesOf,
  onlyMembers,
  readAssembly,
} from './builders.ts';

const VOTES = 'FRA Y, GBR Y, MEX A, USA N, VUT X';

describe(readLibrary, () => {
  test('makes a resolution of the rows of a text, with all that the library knows', () => {
    const facts = {
      agenda_title: 'Oceans and the law of the sea',
      subjects: 'LAW OF THE SEA|FISHERIES|  LAW OF  THE SEA',
      vote_note: 'VUT later advised that it had meant to vote in favour.',
    };
    const reading = readAssembly(makeText(facts, VOTES), onlyMembers(VOTES));
    expect(reading.records.resolutions).toEqual([
      {
        id: 'A-RES-77-40',
        body: 'GA',
        session: '77',
        symbol: 'A/RES/77/40',
        draft: 'A/77/L.1',
        kind: 'resolution',
        date: '2022-12-07',
        meeting: 46,
        agendaItem: 'Oceans and the law of the sea',
        titles: { en: 'A title' },
        subjects: ['LAW OF THE SEA', 'FISHERIES'],
        recalls: [],
        outcome: 'adopted_by_vote',
        declared: { yes: 2, no: 1, abstain: 1 },
        counted: { yes: 2, no: 1, abstain: 1 },
        notVoting: 1,
        status: 'ok',
        source: 'https://digitallibrary.un.org/record/4000001',
        note: 'VUT later advised that it had meant to vote in favour.',
        modality: undefined,
      },
    ]);
    expect(listVotes(reading)).toEqual(VOTES.split(', ').map((vote) => `A-RES-77-40 ${vote}`));
    expect(reading.records.states.map(({ code }) => code)).toEqual(['FRA', 'GBR', 'MEX', 'USA', 'VUT']);
    expect(reading.records.problems).toEqual([]);
    expect(reading.counts).toEqual([{ source: 'ga.csv', rows: 5, kept: 5 }]);
  });

  test('gathers rows of a text that do not stand together', () => {
    const first = makeText({ undl_id: '1', resolution: 'A/RES/77/1' }, VOTES);
    const second = makeText({ undl_id: '2', resolution: 'A/RES/77/2' }, 'FRA N, USA Y, VUT Y');
    const mixed = [...first.slice(0, 2), ...second, ...first.slice(2)];
    const reading = readAssembly(mixed);
    expect(new Set(listVotes(reading))).toEqual(new Set(listVotes(readAssembly([...first, ...second]))));
    expect(listProblems(reading)).toEqual([]);
  });

  test.each([
    ['declared and counted differ', { total_yes: '3' }, 'tally_mismatch', 'disputed'],
    [
      'the tally is above the membership',
      { total_yes: '9', total_non_voting: '', total_ms: '' },
      'impossible_total',
      'disputed',
    ],
    ['the total is above the membership', { total_ms: '200' }, 'impossible_total', 'ok'],
    ['the absent are other than stated', { total_non_voting: '0', total_ms: '' }, 'tally_mismatch', 'ok'],
    ['a total is no number', { total_no: 'one' }, 'tally_mismatch', 'ok'],
    ['the date may be two', { date: '7/12/2022' }, 'bad_date', 'ok'],
    ['the date is a year', { date: '2022' }, 'bad_date', 'ok'],
    ['there is no date', { date: '' }, 'bad_date', 'ok'],
    ['there is no symbol', { resolution: '', draft: '' }, 'missing_symbol', 'ok'],
    ['there is no session', { resolution: '', session: '' }, 'missing_symbol', 'ok'],
  ])('finds that %s: %o', (_, facts, kind, status) => {
    const reading = readAssembly(makeText(facts, VOTES), onlyMembers(VOTES));
    expect(reading.records.problems.map((problem) => problem.kind)).toContain(kind);
    expect(reading.records.problems.every(({ line, source }) => line === 2 && source === 'ga.csv')).toBe(
      true,
    );
    expect(reading.records.resolutions[0]?.status).toBe(status);
  });

  test('finds a symbol of an adopted text that has no majority by any count', () => {
    const rejected = readAssembly(makeText({}, 'FRA N, GBR N, MEX Y'));
    expect(messagesOf(rejected)).toEqual([
      'A/RES/77/40 is the symbol of an adopted text, but the votes are 1-2-0. The outcome was set to rejected; the record is disputed.',
    ]);
    const unlike = readAssembly(makeText({ total_yes: '1', total_no: '2' }, 'FRA Y, GBR Y, MEX N'));
    expect(listProblems(unlike)).toEqual(['2 A-RES-77-40 columns_exchanged']);
    expect(unlike.records.resolutions[0]).toMatchObject({ outcome: 'adopted_by_vote', status: 'disputed' });
    const draft = { resolution: '', total_yes: '1', total_no: '2' };
    const untold = readAssembly(makeText(draft, 'FRA Y, GBR Y, MEX N')).records.resolutions[0];
    expect(untold).toMatchObject({ outcome: 'unknown', note: undefined, status: 'disputed' });
  });

  test('finds the numbers of two columns in each other’s place', () => {
    const facts = { total_no: '2', total_abstentions: '1' };
    const reading = readAssembly(makeText(facts, 'FRA Y, GBR Y, CAN Y, MEX A, USA N, VUT A'));
    expect(listProblems(reading)).toEqual(['2 A-RES-77-40 columns_exchanged']);
  });

  test('counts a state that stands twice once, and disputes the record', () => {
    const reading = readAssembly([...makeText({}, 'FRA Y, GBR Y'), ...makeText({}, 'GBR Y, FRA N')]);
    expect(listProblems(reading)).toEqual([
      ...['4 A-RES-77-40 documents_differ', '4 A-RES-77-40 documents_differ'],
      '4 A-RES-77-40 duplicate_state',
      '5 A-RES-77-40 duplicate_state',
      '2 A-RES-77-40 tally_mismatch',
    ]);
    expect(listVotes(reading)).toEqual(['A-RES-77-40 FRA notRecorded', 'A-RES-77-40 GBR Y']);
    expect(reading.records.resolutions[0]?.status).toBe('disputed');
    expect(reading.counts).toEqual([{ source: 'ga.csv', rows: 4, kept: 2 }]);
  });

  test('tells a blank from a state that did not vote, and from one without a row', () => {
    const reading = readAssembly(
      makeText({ total_ms: '' }, 'FRA Y, GBR , VUT X'),
      onlyMembers('FRA, GBR, MEX, VUT'),
    );
    expect(listVotes(reading)).toEqual([
      'A-RES-77-40 FRA Y',
      'A-RES-77-40 GBR notRecorded',
      'A-RES-77-40 VUT X',
    ]);
    expect(messagesOf(reading)).toEqual([
      'There is no vote of GBR. Kept as not recorded.',
      'There is no row of MEX, a member on 2022-12-07. Nothing is known of what it did.',
    ]);
    expect(reading.records.resolutions[0]).toMatchObject({ notVoting: undefined, status: 'ok' });
  });

  test('keeps every record of a repeated symbol, each with an id of its own', () => {
    const rows = ['11', '12'].flatMap((number) => makeText({ undl_id: number }, 'FRA Y, USA N, MEX Y'));
    const reading = readAssembly(rows);
    expect(reading.records.resolutions.map(({ id }) => id)).toEqual(['A-RES-77-40-11', 'A-RES-77-40-12']);
    expect(listProblems(reading)).toEqual([
      '2 A-RES-77-40-11 repeated_symbol',
      '5 A-RES-77-40-12 repeated_symbol',
    ]);
  });

  test('finds a list that was copied from another record', () => {
    const list = 'FRA Y, GBR Y, MEX A, USA N';
    const rows = [
      ...makeText({ undl_id: '1', resolution: 'A/RES/77/1' }, list),
      ...makeText(
        { undl_id: '2', resolution: 'A/RES/77/2', total_yes: '4', total_no: '0', total_abstentions: '0' },
        list,
      ),
    ];
    expect(listProblems(readAssembly(rows))).toEqual([
      '6 A-RES-77-2 tally_mismatch',
      '6 A-RES-77-2 copied_list',
    ]);
  });

  test('keeps a recorded vote without a list, of which it knows the tally', () => {
    const facts = {
      total_yes: '40',
      total_no: '5',
      total_abstentions: '3',
      total_non_voting: '3',
      total_ms: '51',
    };
    const place = { date: '1946-12-11', session: '1', resolution: 'A/RES/1/40' };
    const [row] = makeText({ ...facts, ...place, ms_code: '', ms_name: '' }, 'FRA ');
    const reading = readAssembly(row === undefined ? [] : [row]);
    expect(listProblems(reading)).toEqual(['2 A-RES-1-40 no_list']);
    expect(reading.records.resolutions[0]).toMatchObject({ outcome: 'adopted_by_vote', counted: undefined });
    expect(reading.counts).toEqual([{ source: 'ga.csv', rows: 1, kept: 1 }]);
  });

  test('leaves rows with unknown names out, and says which names are like them', () => {
    const rows = makeText({}, 'FRA Y, USA Y, MEX A');
    const named = (index: number, name: string, code: string) => ({
      ...rows[index],
      ms_name: name,
      ms_code: code,
    });
    const reading = readAssembly([
      named(0, 'UNIZZZ STATES', 'USX'),
      named(1, 'ATLANTIS', ''),
      named(2, 'CANADA', 'MEX'),
    ]);
    expect(listVotes(reading)).toEqual([]);
    expect(messagesOf(reading)).toEqual([
      expect.stringContaining('“UNIZZZ STATES” (USX)'),
      '“ATLANTIS” (no code) is no state that our tables know. 1 row: left out.',
      '“CANADA” (MEX): the name is that of CAN, the code that of MEX. 1 row: left out.',
      expect.stringContaining('no row has the vote of a state'),
    ]);
    expect(messagesOf(reading)[0]).toContain('like it: United States');
  });

  test.each([
    ['TÜRKİYE', 'TUR', 'TUR'],
    ['TURKEY', 'TUR', 'TUR'],
    ['SWAZILAND', 'SWZ', 'SWZ'],
    ['ESWATINI', 'SWZ', 'SWZ'],
    ['THE FORMER YUGOSLAV REPUBLIC OF MACEDONIA', 'MKD', 'MKD'],
    ['CZECHIA', 'CZE', 'CZE'],
    ['CAPE VERDE', 'CPV', 'CPV'],
    ['DAHOMEY', 'DHY', 'BEN'],
    ['DAHOMEY', 'BEN', 'BEN'],
    ['ZAIRE', 'ZAR', 'COD'],
    ['BURMA', 'BUR', 'MMR'],
    ['BYELORUSSIAN SSR', 'BYS', 'BLR'],
  ])('knows %s (%s) as %s', (ms_name, ms_code, state) => {
    const [row] = makeText({}, 'FRA Y');
    const reading = readAssembly([{ ...row, ms_name, ms_code }]);
    expect(listVotes(reading)).toEqual([`A-RES-77-40 ${state} Y`]);
    expect(listProblems(reading)).toEqual([]);
  });

  test.each([
    ['USSR', 'SUN', '1985-12-01', 'SUN'],
    ['USSR', 'RUS', '1985-12-01', 'SUN'],
    ['RUSSIAN FEDERATION', 'RUS', '1992-12-01', 'RUS'],
    ['RUSSIAN FEDERATION', 'RUS', '1985-12-01', 'SUN'],
    ['YUGOSLAVIA', 'YUG', '1985-12-01', 'YUG'],
    ['SERBIA AND MONTENEGRO', 'SCG', '2004-12-01', 'SCG'],
    ['SERBIA', 'SRB', '2010-12-01', 'SRB'],
    ['CHINA', 'CHN', '1965-12-01', 'TWN'],
    ['CHINA', 'CHN', '1971-12-01', 'CHN'],
    ['YEMEN', 'YEM', '1985-12-01', 'YEM'],
    ['DEMOCRATIC YEMEN', 'YMD', '1985-12-01', 'YMD'],
    ['GERMANY, FEDERAL REPUBLIC OF', 'DEU', '1985-12-01', 'DEU'],
    ['GERMAN DEMOCRATIC REPUBLIC', 'DDR', '1985-12-01', 'DDR'],
    ['CZECHOSLOVAKIA', 'CSK', '1985-12-01', 'CSK'],
    ['UNITED ARAB REPUBLIC', 'EGY', '1960-12-01', 'EGY'],
  ])('takes %s (%s) on %s for %s', (ms_name, ms_code, date, state) => {
    const [row] = makeText({ date }, 'FRA Y');
    const rows = [{ ...row, ms_name, ms_code }];
    const { records } = readLibrary(
      { assembly: makeFile(ASSEMBLY_HEADER, rows) },
      { resolver: RESOLVER, roster: ROSTER },
    );
    expect(records.votes.map((vote) => vote.state)).toEqual([state]);
    expect(records.problems.filter(({ kind }) => kind === 'not_a_member')).toEqual([]);
  });

  test('disputes a vote in which a state voted that was no member yet', () => {
    const votes = 'FRA Y, DDR Y, DEU N';
    const reading = readAssembly(makeText({ date: '1973-09-17' }, votes), ROSTER);
    expect(messagesOf(reading)).toContain(
      'DDR, DEU voted, but were no members of the body (GA) on 1973-09-17. Their positions are kept; the record is disputed.',
    );
    expect(reading.records.resolutions[0]?.status).toBe('disputed');
  });

  test('keeps who did not vote and could not, and says so in one problem with the number of rows', () => {
    const rows = ['1', '2'].flatMap((number) =>
      makeText({ undl_id: number, resolution: `A/RES/35/${number}`, date: '1980-12-01' }, 'FRA Y, ZAF X'),
    );
    const reading = readAssembly(rows, ROSTER);
    expect(listVotes(reading)).toEqual([
      'A-RES-35-1 FRA Y',
      'A-RES-35-1 ZAF X',
      'A-RES-35-2 FRA Y',
      'A-RES-35-2 ZAF X',
    ]);
    expect(messagesOf(reading)).toContain(
      '“SOUTH AFRICA” (ZAF) is listed without a vote on days on which it was no member or could not vote. 2 rows: kept as listed; no record is disputed for it, and its participation does not count it.',
    );
    expect(reading.counts).toEqual([{ source: 'ga.csv', rows: 4, kept: 4 }]);
    expect(reading.records.resolutions.every(({ status }) => status === 'ok')).toBe(true);
    expect(reading.records.problems.filter(({ kind }) => kind === 'tally_mismatch')).toEqual([]);
  });

  test('leaves broken rows out: cut short, too long, without a number', () => {
    const file = makeFile(ASSEMBLY_HEADER, makeText({}, 'FRA Y, USA Y, MEX A'));
    const [first = [], second = [], third = []] = file.rows;
    const rows = [first, second.slice(0, 7), [...third, 'more'], ['', ...third.slice(1)]];
    const reading = readLibrary(
      { assembly: { ...file, rows } },
      { resolver: RESOLVER, roster: { ...ROSTER, membersOn: () => undefined } },
    );
    expect(messagesOf(reading)).toEqual([
      'The row has fewer cells than the header, which has 20. 1 row: left out.',
      'The row has more cells than the header, which has 20. 1 row: left out.',
      'The row has no number (undl_id). 1 row: left out.',
      expect.stringContaining('The tally is 2-0-1, the lists hold 1-0-0'),
    ]);
    expect(reading.counts).toEqual([{ source: 'ga.csv', rows: 4, kept: 1 }]);
  });

  test('tells rows of one text that contradict each other', () => {
    const rows = makeText({}, 'FRA Y, USA N, MEX Y');
    const reading = readAssembly(
      rows.map((row, index) => (index === 0 ? row : { ...row, title: 'Another' })),
    );
    expect(messagesOf(reading)).toEqual([
      'title reads “Another”, in row 2 of the same record “A title”. 2 rows like this: the first was kept.',
    ]);
    expect(reading.records.resolutions[0]?.status).toBe('ok');
    const dated = readAssembly(
      rows.map((row, index) => (index === 0 ? row : { ...row, date: '2022-12-08' })),
    );
    expect(dated.records.resolutions[0]?.status).toBe('disputed');
  });

  test('works the outcome of a draft out from the votes, and says so', () => {
    const draft = { resolution: '' };
    const outcomeOf = (votes: string) => readAssembly(makeText(draft, votes)).records.resolutions[0];
    expect(outcomeOf('FRA Y, USA N, MEX Y')).toMatchObject({
      id: 'A-77-L.1',
      outcome: 'adopted_by_vote',
      note: 'Outcome worked out from the votes: adopted where more are in favour than against',
    });
    expect(outcomeOf('FRA Y, USA N, MEX A')?.outcome).toBe('rejected');
  });

  test('keeps the note of one row as a note on its state', () => {
    const [first, second] = makeText({}, 'FRA Y, USA N, MEX Y');
    const reading = readAssembly([first ?? {}, { ...second, vote_note: 'Absent at first.' }]);
    expect(reading.records.resolutions[0]?.note).toBe('USA: Absent at first.');
  });

  test('reads what it has, and passes over a file without a column that is needed', () => {
    const bare = { source: 'ga.csv', header: ['undl_id', 'ms_code', 'ms_vote'], rows: [['7', 'FRA', 'Y']] };
    const facts = { resolver: RESOLVER, roster: ROSTER };
    expect(listVotes(readLibrary({ assembly: bare }, facts))).toEqual(['undl-7 FRA Y']);
    const blind = { source: 'ga.csv', header: ['undl_id', 'ms_vote'], rows: [['7', 'Y']] };
    expect(messagesOf(readLibrary({ assembly: blind }, facts))).toEqual([
      'The column ms_code or ms_name is missing; the header reads “undl_id, ms_vote”. The file was passed over.',
    ]);
    expect(readLibrary({}, facts).counts).toEqual([]);
  });
});
