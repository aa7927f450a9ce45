import { describe, expect, test } from 'vitest';
import { assembleDataSet } from '../../../src/core/ingest/assembleDataSet.ts';
import { checkPackage } from '../../../src/core/package/checkPackage.ts';
import { encodeTables } from '../../../src/core/package/encodeTables.ts';
import { formatFault } from '../../../src/core/package/fault.ts';
import type { Table, TableName } from '../../../src/core/package/table.ts';
import { tablesVersion } from '../../../src/core/package/tablesVersion.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import { FACTS, listed, makeDocument } from '../ingest/builders.ts';

const STATES = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE'].map((code) => ({
  code: stateCode(code),
  names: { en: code },
  aliases: [],
  groups: [],
}));

/** Row 2 is 50/4, in order; row 3 is 50/5, disputed for a non-member ZZZ. */
const DATA_SET = assembleDataSet(
  [
    makeDocument(),
    makeDocument({
      source: 'en/50-5.txt',
      symbol: 'A/HRC/RES/50/5',
      listed: listed({ Y: 'AAA EEE', N: 'CCC', A: 'ZZZ' }),
    }),
  ].map((document) => ({ document, problems: [] })),
  {
    id: 'test',
    title: 'Test',
    facts: FACTS,
    states: [...STATES, { code: stateCode('ZZZ'), names: {}, aliases: [], groups: [] }],
  },
);
const TABLES = encodeTables(DATA_SET);

/** The faults of the data set after a change to one table, the version brought in line. */
function faultsAfter(name: TableName, change: (rows: string[][], header: readonly string[]) => void) {
  const rows = Array.from(TABLES[name].rows, (row) => [...row]);
  change(rows, TABLES[name].header);
  return check({ ...TABLES, [name]: { header: TABLES[name].header, rows } });
}

function check(tables: Readonly<Record<TableName, Table>>, date: string | undefined = DATA_SET.date) {
  const descriptor = { name: 'test', title: 'Test', version: tablesVersion(tables), date };
  return checkPackage({ descriptor, tables }, FACTS).map(formatFault);
}

/** Puts a text in a cell; the row as a spreadsheet numbers it. */
function put(rows: string[][], header: readonly string[], row: number, column: string, cell: string): void {
  const cells = rows[row - 2];
  if (cells === undefined) throw new Error(`row missing: ${row}`);
  cells[header.indexOf(column)] = cell;
}

describe(checkPackage, () => {
  test('finds nothing in what ingestion makes, disputed records included', () => {
    expect(DATA_SET.resolutions.map(({ status }) => status)).toEqual(['ok', 'disputed']);
    expect(check(TABLES)).toEqual([]);
  });

  test.each([
    ['meeting', 'x', 'meeting is “x”, not a whole number'],
    ['meeting', '0', 'meeting is “0”, less than 1'],
    ['date', '2022-02-30', 'date is “2022-02-30”, not a day as yyyy-mm-dd'],
    ['outcome', 'adopted', 'outcome is “adopted”, not one of '],
    ['source', 'javascript:alert(1)', 'source is “javascript:alert(1)”, not of the form '],
    ['symbol', '', 'symbol is blank, and may not be'],
  ])('finds a cell of the wrong type: %s “%s”', (column, cell, message) => {
    const faults = faultsAfter('resolutions', (rows, header) => put(rows, header, 2, column, cell));
    expect(faults[0]).toContain(`resolutions.csv, row 2: ${message}`);
  });

  test('finds an id and a vote that stand twice', () => {
    expect(
      faultsAfter('resolutions', (rows, header) => put(rows, header, 3, 'id', 'A-HRC-RES-50-4')),
    ).toContain('resolutions.csv, row 3: A-HRC-RES-50-4 stands already in row 2');
    expect(faultsAfter('votes', (rows) => rows.splice(1, 0, [...(rows[0] ?? [])]))).toContain(
      'votes.csv, row 3: A-HRC-RES-50-4, AAA stands already in row 2',
    );
  });

  test('finds references to nothing', () => {
    expect(
      faultsAfter('votes', (rows, header) => put(rows, header, 2, 'resolution_id', 'A-HRC-RES-9-9')),
    ).toContain('votes.csv, row 2: no resolution has the id A-HRC-RES-9-9');
    expect(faultsAfter('votes', (rows, header) => put(rows, header, 2, 'state', 'QQQ'))).toContain(
      'votes.csv, row 2: no state has the code QQQ',
    );
    expect(faultsAfter('problems', (rows, header) => put(rows, header, 2, 'resolution_id', 'X'))).toEqual([
      'problems.csv, row 2: no resolution has the id X',
    ]);
  });

  test('counts the votes again', () => {
    expect(faultsAfter('votes', (rows, header) => put(rows, header, 2, 'position', 'N'))).toEqual([
      'resolutions.csv, row 2: A-HRC-RES-50-4: counted is 2-1-1, votes.csv gives 1-2-1',
    ]);
    expect(faultsAfter('votes', (rows) => rows.splice(4, 1))).toEqual([
      'resolutions.csv, row 2: A-HRC-RES-50-4: not_voting is 1, votes.csv gives 0',
      'resolutions.csv, row 2: A-HRC-RES-50-4: members without a row in votes.csv: EEE',
    ]);
  });

  test('finds a position that cannot follow from the roster', () => {
    expect(faultsAfter('votes', (rows, header) => put(rows, header, 2, 'basis', 'roster'))).toEqual([
      'votes.csv, row 2: position is Y, but with basis roster it can only be X',
    ]);
  });

  test('finds an id that is not that of the symbol', () => {
    expect(
      faultsAfter('resolutions', (rows, header) => put(rows, header, 2, 'symbol', 'A/HRC/RES/50/6')),
    ).toEqual(['resolutions.csv, row 2: A-HRC-RES-50-4 is not the id of A/HRC/RES/50/6']);
  });

  test('finds a state that stands twice, and a term that ends before it begins', () => {
    expect(faultsAfter('states', (rows) => rows.splice(1, 0, [...(rows[0] ?? [])]))).toEqual([
      'states.csv, row 3: AAA has no other regional group, or days in it, than in a row before',
    ]);
    const faults = faultsAfter('states', (rows, header) => {
      put(rows, header, 2, 'regional_group', 'African');
      put(rows, header, 2, 'from', '2020-01-01');
      put(rows, header, 2, 'to', '2010-01-01');
    });
    expect(faults).toContain('states.csv, row 2: to is 2010-01-01, before from, which is 2020-01-01');
  });

  test('finds a name that no link can carry, and rows that a table does not have', () => {
    const resources = [{ name: 'votes', rows: 10 }];
    const { version, date } = DATA_SET;
    const descriptor = { name: '../x', title: 'Test', version, date, resources };
    expect(checkPackage({ descriptor, tables: TABLES }, FACTS).map(formatFault)).toEqual([
      'datapackage.json: name is “../x”; it may hold letters, digits, - . and _',
      'datapackage.json: rows of votes are 10, votes.csv has 9',
    ]);
  });

  test('finds a mismatch that is not disputed', () => {
    expect(faultsAfter('resolutions', (rows, header) => put(rows, header, 2, 'declared_yes', '3'))).toEqual([
      'resolutions.csv, row 2: A-HRC-RES-50-4: status is ok, but 3-1-1 is declared and 2-1-1 counted',
    ]);
  });

  test('finds a body and a session that are not those of the symbol', () => {
    expect(faultsAfter('resolutions', (rows, header) => put(rows, header, 2, 'body', 'GA'))).toEqual([
      'resolutions.csv, row 2: A-HRC-RES-50-4: body is GA, but A/HRC/RES/50/4 is a symbol of HRC',
    ]);
    expect(faultsAfter('resolutions', (rows, header) => put(rows, header, 2, 'session', '51'))).toEqual([
      'resolutions.csv, row 2: A-HRC-RES-50-4: session is 51, but A/HRC/RES/50/4 is a symbol of session 50',
    ]);
  });

  test('finds a day on which the session did not meet, unless a problem says so', () => {
    const late = (rows: string[][], header: readonly string[]) => put(rows, header, 2, 'date', '2022-07-01');
    expect(faultsAfter('resolutions', late)).toEqual([]);
    const early = faultsAfter('resolutions', (rows, header) => put(rows, header, 2, 'date', '2021-07-01'));
    expect(early).toEqual([
      'resolutions.csv, row 2: A-HRC-RES-50-4: date is 2021-07-01, but session 50 met between 2022-06-13 and 2022-07-08',
    ]);
    const { header, rows } = TABLES.problems;
    const told = ['a.csv', '2', 'A-HRC-RES-50-4', 'bad_date', 'A problem.'];
    const dated = Array.from(TABLES.resolutions.rows, (row) =>
      row.map((cell) => (cell === '2022-07-07' && row[0] === 'A-HRC-RES-50-4' ? '2021-07-01' : cell)),
    );
    const resolutions = { header: TABLES.resolutions.header, rows: dated };
    expect(check({ ...TABLES, resolutions, problems: { header, rows: [...rows, told] } })).toEqual([]);
  });

  test('finds an outcome that the stated tally cannot have come to, in records that are not disputed', () => {
    const turned = (id: number) => (rows: string[][], header: readonly string[]) =>
      put(rows, header, id, 'outcome', 'rejected');
    expect(faultsAfter('resolutions', turned(2))).toEqual([
      'resolutions.csv, row 2: A-HRC-RES-50-4: status is ok and outcome is rejected, but the votes are 2-1-1',
    ]);
    expect(faultsAfter('resolutions', turned(3))).toEqual([]);
  });

  test('finds votes on a text adopted without one', () => {
    expect(
      faultsAfter('resolutions', (rows, header) => put(rows, header, 2, 'outcome', 'adopted_without_vote')),
    ).toEqual([
      'resolutions.csv, row 2: A-HRC-RES-50-4: outcome is adopted_without_vote, but votes.csv has 5 votes',
    ]);
  });

  test('finds a non-member in a record that is not disputed, and the member it displaces', () => {
    expect(faultsAfter('votes', (rows, header) => put(rows, header, 2, 'state', 'ZZZ'))).toEqual([
      'votes.csv, row 2: ZZZ was not a member of the body (HRC) on 2022-07-07, and A-HRC-RES-50-4 is not disputed',
      'resolutions.csv, row 2: A-HRC-RES-50-4: members without a row in votes.csv: AAA',
    ]);
  });

  test('lets a non-member pass where a problem says that the date of the record is not true', () => {
    const { header, rows } = TABLES.votes;
    const [first = [], ...others] = rows;
    const votes = [first.map((cell) => (cell === 'AAA' ? 'ZZZ' : cell)), ...others];
    const explained = (kind: string, id: string) => ({
      header: TABLES.problems.header,
      rows: [...TABLES.problems.rows, ['calls.csv', '2', id, kind, 'A problem.']],
    });
    const faultsWith = (problems: Table) => check({ ...TABLES, votes: { header, rows: votes }, problems });
    const unnamed = 'resolutions.csv, row 2: A-HRC-RES-50-4: members without a row in votes.csv: AAA';
    expect(faultsWith(explained('bad_date', 'A-HRC-RES-50-4'))).toEqual([unnamed]);
    expect(faultsWith(explained('bad_date', 'A-HRC-RES-50-5'))).toHaveLength(2);
    expect(faultsWith(explained('no_closing', 'A-HRC-RES-50-4'))).toHaveLength(2);
  });

  test('finds a version and a date that the tables do not give', () => {
    const descriptor = { name: 'test', title: 'Test', version: '000000000000', date: '2020-01-01' };
    expect(checkPackage({ descriptor, tables: TABLES }, FACTS).map(formatFault)).toEqual([
      `datapackage.json: version is 000000000000, the tables give ${DATA_SET.version}: they were changed after the package was made`,
      'datapackage.json: date is 2020-01-01, the latest resolution is of 2022-07-07',
    ]);
  });
});
