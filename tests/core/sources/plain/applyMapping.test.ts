import { describe, expect, test } from 'vitest';
import { applyMapping, applyMappings } from '../../../../src/core/sources/plain/applyMapping.ts';
import type { PlainMapping } from '../../../../src/core/sources/plain/plainMapping.ts';
import { FACTS, guess, listProblems, listVotes, makeTable, messageOf, readGuessed } from './builders.ts';

const named = (source: string, table: ReturnType<typeof makeTable>) => ({ ...table, source });

describe(applyMapping, () => {
  test('reads a long table', () => {
    const reading = readGuessed(
      makeTable(
        'Symbol|Date|Title|State|Vote',
        'A/HRC/RES/50/4|7.7.2022|Privacy|France|in favour',
        'A/HRC/RES/50/4|7.7.2022|Privacy|China|against',
        'A/HRC/RES/50/4|7.7.2022|Privacy|India|abstaining',
        'A/HRC/RES/50/4|7.7.2022|Privacy|Benin|absent',
      ),
    );
    expect(reading.counts).toEqual([{ source: 'table', rows: 4, kept: 4 }]);
    expect(reading.records.resolutions).toMatchObject([
      {
        id: 'A-HRC-RES-50-4',
        body: 'HRC',
        session: '50',
        symbol: 'A/HRC/RES/50/4',
        kind: 'resolution',
        date: '2022-07-07',
        titles: { en: 'Privacy' },
        outcome: 'unknown',
        declared: undefined,
        counted: { yes: 1, no: 1, abstain: 1 },
        status: 'ok',
      },
    ]);
    expect(listVotes(reading)).toEqual([
      'A-HRC-RES-50-4 BEN X',
      'A-HRC-RES-50-4 CHN N',
      'A-HRC-RES-50-4 FRA Y',
      'A-HRC-RES-50-4 IND A',
    ]);
    expect(reading.records.problems).toEqual([]);
  });

  test('keeps who did not vote and was no member, and says so once for each state', () => {
    const reading = readGuessed(
      makeTable(
        'Symbol|Date|State|Vote',
        ...['4', '5'].flatMap((number) => [
          `A/HRC/RES/50/${number}|2022-07-07|France|in favour`,
          `A/HRC/RES/50/${number}|2022-07-07|Norway|absent`,
        ]),
      ),
    );
    expect(listVotes(reading)).toContain('A-HRC-RES-50-5 NOR X');
    expect(reading.records.problems.map(({ kind, line, message }) => [kind, line, message])).toEqual([
      ['not_a_member', 2, expect.stringMatching(/^NOR is listed without a vote .*2 records: kept as listed/)],
    ]);
    expect(reading.records.resolutions.every(({ status }) => status === 'ok')).toBe(true);
  });

  test('adopts no text of the Security Council against a veto or with fewer than nine', () => {
    const outcomeOf = (yes: number, no: number, ...rows: readonly string[]) =>
      readGuessed(
        makeTable(
          'Symbol|Body|Date|Votes in favour|Votes against|Total abstaining|State|Vote',
          ...rows.map((row) => `S/2022/155|SC|2022-02-25|${yes}|${no}|${15 - yes - no}|${row}`),
        ),
      ).records.resolutions[0]?.outcome;
    expect(outcomeOf(11, 1, 'Russian Federation|N', 'France|Y')).toBe('rejected');
    expect(outcomeOf(8, 0, 'France|Y')).toBe('rejected');
    expect(outcomeOf(9, 0, 'France|Y')).toBe('adopted_by_vote');
    expect(outcomeOf(11, 1, 'Gabon|N', 'France|Y')).toBe('adopted_by_vote');
    expect(outcomeOf(11, 1, 'France|Y')).toBe('unknown');
  });

  test('takes a blank of a wide table for silence of members, and for nothing of others', () => {
    const reading = readGuessed(
      makeTable(
        'symbol|date|France|China|India|Norway',
        'A/HRC/RES/50/4|2022-07-07|Y|||',
        'A/HRC/RES/50/5|2022-07-07||||',
      ),
    );
    expect(listVotes(reading)).toEqual([
      'A-HRC-RES-50-4 CHN notRecorded',
      'A-HRC-RES-50-4 FRA Y',
      'A-HRC-RES-50-4 IND notRecorded',
    ]);
    expect(messageOf(reading, 'blank_position')).toBe(
      'The cell of a state is blank. 2 cells: kept as not recorded.',
    );
    expect(listProblems(reading)).toContain('table:3 A-HRC-RES-50-5 no_list');
  });

  test('keeps values that mean nothing known as not recorded, with how many there are', () => {
    const long = readGuessed(
      makeTable('symbol|state|vote', 'A/RES/1/1|France|Y', 'A/RES/1/1|China|hm', 'A/RES/1/1|India|'),
    );
    expect(listVotes(long)).toEqual([
      'A-RES-1-1 CHN notRecorded',
      'A-RES-1-1 FRA Y',
      'A-RES-1-1 IND notRecorded',
    ]);
    expect(long.records.problems.map(({ line, message }) => [line, message])).toEqual([
      [3, '“hm” is no position that is known. 1 row like this: kept as not recorded.'],
      [4, 'There is no position in the row. 1 row like this: kept as not recorded.'],
    ]);
    expect(long.counts).toEqual([{ source: 'table', rows: 3, kept: 3 }]);
  });

  test('leaves out states that the table says were no members, and says how it read numbers', () => {
    const reading = readGuessed(
      makeTable('symbol|state|vote', 'A/RES/1/1|France|1', 'A/RES/1/1|China|3', 'A/RES/1/1|Ghana|9'),
    );
    expect(listVotes(reading)).toEqual(['A-RES-1-1 CHN N', 'A-RES-1-1 FRA Y']);
    expect(messageOf(reading, 'not_a_member')).toBe(
      'The table says that the state was no member. 1 row: left out.',
    );
    expect(messageOf(reading, 'unreliable_text')).toBe(
      'Numbers stand for positions; they were read as 1 in favour, 3 against, 9 not a member.',
    );
  });

  test('keeps one symbol on two days apart', () => {
    const reading = readGuessed(
      makeTable(
        'symbol|date|state|vote',
        'A/RES/1/1|1946-02-01|France|Y',
        'A/RES/1/1|1946-02-02|France|N',
        'A/RES/1/1|1/2/1946|Cuba|Y',
        'A/RES/1/1|13/2/1946|Cuba|Y',
        'A/RES/1/1||India|Y',
      ),
    );
    expect(listVotes(reading)).toEqual([
      'A-RES-1-1-1946-02-01 CUB Y',
      'A-RES-1-1-1946-02-01 FRA Y',
      'A-RES-1-1-1946-02-02 FRA N',
      'A-RES-1-1-1946-02-13 CUB Y',
    ]);
    expect(listProblems(reading).filter((line) => line.endsWith('repeated_symbol'))).toHaveLength(3);
    expect(messageOf(reading, 'truncated')).toBe(
      'The row may be about several resolutions of one name, and does not say which. 1 row: left out.',
    );
  });

  test('keeps numbers of two bodies or sessions apart', () => {
    const reading = readGuessed(
      makeTable(
        'resolution|body|session|state|vote',
        '4|HRC|50|France|Y',
        '4|HRC|51|France|N',
        '4|GA|50th|France|A',
        '4|HRC|50|China|Y',
      ),
    );
    expect(reading.records.resolutions.map(({ id, body, session }) => [id, body, session])).toEqual([
      ['4-1', 'HRC', '50'],
      ['4-51', 'HRC', '51'],
      ['4-GA', 'GA', '50'],
    ]);
    expect(reading.records.votes).toHaveLength(4);
  });

  test('leaves days out that may be months, and says so in one line', () => {
    const reading = readGuessed(
      makeTable('symbol|date|state|vote', 'A/RES/1/1|1/2/1946|France|Y', 'A/RES/1/2|3/4/1946|France|Y'),
    );
    expect(reading.records.resolutions.map(({ date }) => date)).toEqual([undefined, undefined]);
    expect(reading.records.problems.map(({ kind, message }) => [kind, message])).toEqual([
      ['bad_date', '“1/2/1946” may be 1946-02-01 or 1946-01-02. 2 rows like this: kept without a date.'],
    ]);
  });

  test('counts a repeated row once, and leaves the record undisputed', () => {
    const reading = readGuessed(
      makeTable(
        'symbol|state|vote',
        'A/RES/1/1|France|Y',
        'A/RES/1/1|France|Y',
        'A/RES/1/1|FRA|Y',
        'A/RES/1/1|China|N',
      ),
    );
    expect(reading.counts).toEqual([{ source: 'table', rows: 4, kept: 2 }]);
    expect(reading.records.resolutions[0]?.status).toBe('ok');
    expect(messageOf(reading, 'duplicate_state')).toBe(
      'The position of a state, first of “France”, stands already elsewhere in the file. 2 rows: left out.',
    );
  });

  test('does not record what one file says twice otherwise, and disputes it', () => {
    const reading = readGuessed(
      makeTable('symbol|state|vote', 'A/RES/1/1|France|Y', 'A/RES/1/1|France|N', 'A/RES/1/1|France|Y'),
    );
    expect(listVotes(reading)).toEqual(['A-RES-1-1 FRA notRecorded']);
    expect(listProblems(reading)).toEqual(['table:3 A-RES-1-1 duplicate_state']);
    expect(reading.records.resolutions[0]?.status).toBe('disputed');
  });

  test('takes a position over a blank, wherever they stand', () => {
    const reading = readGuessed(
      makeTable('symbol|state|vote', 'A/RES/1/1|France|', 'A/RES/1/1|France|N', 'A/RES/1/1|France|'),
    );
    expect(listVotes(reading)).toEqual(['A-RES-1-1 FRA N']);
    expect(reading.records.resolutions[0]?.status).toBe('ok');
  });

  test('leaves out rows without a resolution, cut rows and rows with too many cells', () => {
    const reading = readGuessed(
      makeTable(
        'symbol|state|vote',
        'A/RES/1/1|France|Y',
        '|China|N',
        'A/RES/1|India',
        'A/RES/1/1|Iran|(Islamic|Republic of)|Y',
      ),
    );
    expect(listVotes(reading)).toEqual(['A-RES-1-1 FRA Y']);
    expect(reading.records.resolutions).toHaveLength(1);
    expect(reading.records.problems.map(({ line, message }) => [line, message])).toEqual([
      [3, 'No resolution is named in the row. 1 row: left out.'],
      [4, 'The row ends before the state’s position. 1 row: left out.'],
      [5, 'The row has more cells than the header, so that none can be trusted. 1 row: left out.'],
    ]);
  });

  test('leaves out texts of which nothing tells the body', () => {
    const reading = readGuessed(
      makeTable(
        'resolution|state|vote',
        'A/RES/1/1|France|Y',
        '50/4|France|Y',
        '50/4|China|Y',
        '50/5|China|Y',
      ),
    );
    expect(reading.counts).toEqual([{ source: 'table', rows: 4, kept: 1 }]);
    expect(messageOf(reading, 'missing_symbol')).toBe(
      'Neither a column nor the symbol tells the body that voted on “50/4” and 1 more. 3 rows: left out.',
    );
  });

  test('puts texts in the body that a person chose', () => {
    const table = makeTable('resolution|state|vote', '50/4|France|Y', '50/4|China|N');
    const mapping = guess(table) ?? expect.fail();
    const { records } = applyMapping(table, { ...mapping, body: 'HRC' }, FACTS);
    expect(records.resolutions).toMatchObject([{ body: 'HRC', session: '50', symbol: '50/4', id: '50-4' }]);
  });

  test('takes columns, values and days as a person chose them', () => {
    const table = makeTable('a|b|c|d', 'R1|France|2|36526', 'R1|China|7|36526');
    const mapping: PlainMapping = {
      shape: 'long',
      columns: { resolution: 0, state: 1, position: 2, date: 3 },
      values: { '2': 'N', '7': 'X' },
      dates: 'serial',
      body: 'GA',
    };
    const reading = applyMapping(table, JSON.parse(JSON.stringify(mapping)), FACTS);
    expect(listVotes(reading)).toEqual(['R1 CHN X', 'R1 FRA N']);
    expect(reading.records.resolutions[0]?.date).toBe('2000-01-01');
  });

  test('gives a seat that passed on to its holder on the day', () => {
    const reading = readGuessed(
      makeTable(
        'symbol|date|state|vote',
        'A/RES/35/1|1980-11-03|Russian Federation|Y',
        'A/RES/50/1|1995-11-03|Russian Federation|N',
      ),
    );
    expect(listVotes(reading)).toEqual(['A-RES-35-1 SUN Y', 'A-RES-50-1 RUS N']);
    expect(messageOf(reading, 'ambiguous_name')).toBe(
      '“Russian Federation” stands where SUN held the seat. 1 row: kept as SUN.',
    );
  });

  test('disputes votes of states that were no members', () => {
    const reading = readGuessed(
      makeTable(
        'symbol|date|state|vote',
        'A/HRC/RES/50/4|2022-07-07|Norway|Y',
        'A/HRC/RES/50/4|2022-07-07|France|Y',
      ),
    );
    expect(reading.records.resolutions[0]?.status).toBe('disputed');
    expect(listProblems(reading)).toEqual(['table:2 A-HRC-RES-50-4 not_a_member']);
  });

  test('holds a stated tally against the votes and works the outcome out', () => {
    const table = (no: string) =>
      makeTable(
        'symbol|total_yes|total_no|total_abstentions|state|vote',
        `A/RES/1/1|2|${no}|0|France|Y`,
        `A/RES/1/1|2|${no}|0|China|Y`,
      );
    expect(readGuessed(table('0')).records.resolutions).toMatchObject([
      {
        outcome: 'adopted_by_vote',
        status: 'ok',
        note: 'Outcome worked out from the votes: adopted where more are in favour than against',
      },
    ]);
    expect(readGuessed(table('3')).records.resolutions).toMatchObject([
      { outcome: 'rejected', status: 'disputed', declared: { yes: 2, no: 3, abstain: 0 } },
    ]);
    expect(listProblems(readGuessed(table('3')))).toEqual(['table:2 A-RES-1-1 tally_mismatch']);
  });

  test('tells what rows say differently of one text', () => {
    const reading = readGuessed(
      makeTable(
        'symbol|title|state|vote',
        'A/RES/1/1|One|France|Y',
        'A/RES/1/1|Won|China|N',
        'A/RES/1/1|Two|India|N',
      ),
    );
    expect(reading.records.resolutions[0]?.titles).toEqual({ en: 'One' });
    expect(messageOf(reading, 'documents_differ')).toBe(
      'Of one resolution, A/RES/1/1, “One” and “Won” stand in the column “title”. 2 rows like this: what stood first was kept.',
    );
  });

  test('names columns of a wide table that it does not read, and two of one state', () => {
    const reading = readGuessed(
      makeTable('symbol|France|China|France|Atlantis', 'A/RES/1/1|Y|N|Y|Y', 'A/RES/1/2|Y|N|N|Y'),
    );
    expect(listVotes(reading)).toEqual([
      'A-RES-1-1 CHN N',
      'A-RES-1-1 FRA Y',
      'A-RES-1-2 CHN N',
      'A-RES-1-2 FRA notRecorded',
    ]);
    expect(messageOf(reading, 'unknown_name')).toContain('is called “Atlantis”.');
    expect(messageOf(reading, 'duplicate_state')).toContain('The columns 2 and 4 are both of FRA.');
  });

  test('calls a text by its title where that is all there is', () => {
    const title = `On ${'peace '.repeat(40)}`.trim();
    const { records } = readGuessed(
      makeTable('title|body|state|vote', `${title}|GA|France|Y`, `${title}|GA|China|N`),
    );
    expect(records.resolutions).toHaveLength(1);
    expect(records.resolutions[0]?.titles).toEqual({ en: title });
    expect(records.resolutions[0]?.symbol).toBe(`${title.slice(0, 80).trim()}…`);
  });

  test('has one problem for names, values and days beyond many that differ', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [
      `A/RES/1/1|Nowhere ${index}|Y|`,
      `A/RES/1/${index}|France|so ${index}|day ${index}`,
    ]);
    const { records, counts } = readGuessed(makeTable('symbol|state|vote|date', ...rows.flat()));
    expect(counts).toEqual([{ source: 'table', rows: 2000, kept: 1000 }]);
    expect(records.problems).toHaveLength(301 + 51 + 51);
  });

  test('is not taken in by names that every object has', () => {
    const reading = readGuessed(
      makeTable(
        'symbol|state|vote|__proto__',
        'A/RES/1/1|France|yes|hasOwnProperty',
        'A/RES/1/1|China|no|valueOf',
        'A/RES/1/1|constructor|no|x',
        'A/RES/1/1|India|__proto__|x',
        '__proto__|Cuba|no|x',
      ),
    );
    expect(listVotes(reading)).toEqual(['A-RES-1-1 CHN N', 'A-RES-1-1 FRA Y', 'A-RES-1-1 IND notRecorded']);
    expect(reading.counts).toEqual([{ source: 'table', rows: 5, kept: 3 }]);
  });
});

describe(applyMappings, () => {
  const long = named('long', makeTable('symbol|state|vote', 'A/RES/1/1|France|Y', 'A/RES/1/1|China|N'));
  const wide = named('wide', makeTable('symbol|France|China|India', 'A/RES/1/1|N|N|A', 'A/RES/1/2|Y|Y|Y'));

  test('disputes what two files say otherwise, and joins what one of them says', () => {
    const reading = readGuessed(long, wide);
    expect(listVotes(reading)).toEqual([
      'A-RES-1-1 CHN N',
      'A-RES-1-1 FRA notRecorded',
      'A-RES-1-1 IND A',
      'A-RES-1-2 CHN Y',
      'A-RES-1-2 FRA Y',
      'A-RES-1-2 IND Y',
    ]);
    expect(messageOf(reading, 'documents_differ')).toBe(
      'Another position stands in “long”, first of “France”. It was left out as not recorded; the record is disputed. 1 cell: left out.',
    );
    expect(reading.records.resolutions.map(({ status }) => status)).toEqual(['disputed', 'ok']);
  });

  test('reports a copy of a file row by row', () => {
    const reading = readGuessed(long, { ...long, source: 'copy' }, wide, { ...wide, source: 'wide copy' });
    expect(reading.counts).toEqual([
      { source: 'long', rows: 2, kept: 2 },
      { source: 'copy', rows: 2, kept: 0 },
      { source: 'wide', rows: 2, kept: 2 },
      { source: 'wide copy', rows: 2, kept: 0 },
    ]);
  });

  test('finds the texts of votes in another table, whichever comes first', () => {
    const votes = named('votes', makeTable('resolution|state|vote', '50/4|France|Y', '50/4|China|N'));
    const texts = named(
      'texts',
      makeTable(
        'resolution|body|date|title|outcome',
        '50/4|HRC|2022-07-07|Privacy|adopted_by_vote',
        '50/5|HRC|2022-07-07|More|adopted_without_vote',
      ),
    );
    for (const reading of [readGuessed(votes, texts), readGuessed(texts, votes)]) {
      expect(reading.records.resolutions).toMatchObject([
        { body: 'HRC', date: '2022-07-07', titles: { en: 'Privacy' }, outcome: 'adopted_by_vote' },
        { outcome: 'adopted_without_vote', counted: undefined },
      ]);
      expect(listVotes(reading)).toEqual(['50-4 CHN N', '50-4 FRA Y']);
      expect(reading.records.problems).toEqual([]);
    }
  });

  test('takes body and session from the symbol of a resolution, and says what else was given', () => {
    const table = makeTable(
      'symbol|body|session|date|state|vote',
      'A/HRC/RES/50/4|GA|51|2022-07-07|France|Y',
      'A/HRC/RES/50/5|HRC|50th session|2021-07-07|France|Y',
    );
    const reading = readGuessed(table);
    expect(reading.records.resolutions.map(({ body, session }) => [body, session])).toEqual([
      ['HRC', '50'],
      ['HRC', '50'],
    ]);
    expect(listProblems(reading)).toEqual([
      'table:2 A-HRC-RES-50-4 documents_differ',
      'table:2 A-HRC-RES-50-4 documents_differ',
      'table:3 A-HRC-RES-50-5 bad_date',
    ]);
  });

  test('leaves an outcome unknown that the stated tally contradicts', () => {
    const header = 'symbol|state|vote|outcome|declared_yes|declared_no|declared_abstain';
    const rows = (tally: string) =>
      ['France|Y', 'China|N', 'Brazil|N'].map((vote) => `A/HRC/RES/50/4|${vote}|adopted_by_vote|${tally}`);
    const turned = readGuessed(makeTable(header, ...rows('1|2|0')));
    expect(turned.records.resolutions[0]).toMatchObject({ outcome: 'unknown', status: 'ok' });
    expect(messageOf(turned, 'outcome_differs')).toBe(
      'The outcome is given as adopted_by_vote, but the votes are 1-2-0. The outcome was left as unknown.',
    );
    // Three states of many tell nothing of the outcome.
    const few = readGuessed(makeTable(header, ...rows('||')));
    expect(few.records.resolutions[0]).toMatchObject({ outcome: 'adopted_by_vote' });
  });

  test('gives nothing for nothing', () => {
    expect(applyMappings([], FACTS).records).toEqual({
      resolutions: [],
      votes: [],
      states: [],
      problems: [],
    });
  });
});
