import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPackage, type PackageFile } from '../../../src/core/package/buildPackage.ts';
import { decodePackage } from '../../../src/core/package/decodePackage.ts';
import { encodeTables } from '../../../src/core/package/encodeTables.ts';
import { type Table, tableFile } from '../../../src/core/package/table.ts';
import { formatCsv, parseCsv } from '../../../src/data/csv.ts';
import { makeResolution } from '../../support/makeData.ts';
import { anyDataSet } from './arbitraryDataSet.ts';

describe(decodePackage, () => {
  test('gives back every data set that was built, through CSV and JSON', () => {
    fc.assert(
      fc.property(anyDataSet, (dataSet) => {
        const decoded = decodePackage(readFiles(buildPackage(dataSet, format)));
        expect(decoded.faults).toEqual([]);
        expect(decoded.dataSet).toEqual(dataSet);
      }),
    );
  });

  test('leaves out a row with a fault and says which', () => {
    const tables = encodeTables({ resolutions: [], votes: [], states: [], problems: [] });
    const votes = {
      header: tables.votes.header,
      rows: [
        ['A-HRC-RES-50-4', 'FRA', 'Y', 'listed'],
        ['A-HRC-RES-50-4', 'fra', 'Q', 'listed'],
        ['A-HRC-RES-50-4', 'DEU'],
      ],
    };
    const { dataSet, rows, faults } = decodePackage({ descriptor: HEAD, tables: { ...tables, votes } });
    expect(dataSet.votes).toHaveLength(1);
    expect(rows.votes).toEqual([2]);
    expect(faults).toEqual([
      { file: 'votes.csv', row: 3, message: 'state is “fra”, not of the form [A-Z]{3}' },
      { file: 'votes.csv', row: 3, message: 'position is “Q”, not one of Y, N, A, X' },
      { file: 'votes.csv', row: 4, message: 'it has 2 of 4 cells' },
    ]);
  });

  test.each([
    [['resolution_id', 'state', 'basis'], 'column position is missing; the table was not read'],
    [['resolution_id', 'state', 'position', 'basis', 'mood'], 'column “mood” is not known'],
    [
      ['state', 'resolution_id', 'position', 'basis'],
      'columns are not in the order resolution_id, state, position, basis',
    ],
    [['resolution_id', 'state', 'position', 'basis', 'state'], 'column “state” stands twice'],
  ])('finds the fault in the header %j', (header, message) => {
    const tables = encodeTables({ resolutions: [], votes: [], states: [], problems: [] });
    const { faults } = decodePackage({
      descriptor: HEAD,
      tables: { ...tables, votes: { header, rows: [] } },
    });
    expect(faults).toEqual([{ file: 'votes.csv', row: 1, message }]);
  });

  test('reads resolutions from before there were sponsors, notes and modalities', () => {
    const tables = encodeTables({ resolutions: [makeResolution()], votes: [], states: [], problems: [] });
    const shorten = (row: readonly string[]) => row.slice(0, -3);
    const { header, rows } = tables.resolutions;
    const resolutions = { header: shorten(header), rows: Array.from(rows, shorten) };
    expect(resolutions.header.at(-1)).toBe('source');
    const { faults, dataSet } = decodePackage({ descriptor: HEAD, tables: { ...tables, resolutions } });
    expect(faults).toEqual([]);
    expect(dataSet.resolutions).toEqual([makeResolution()]);
  });

  test('finds a tally with a gap, and names of a state that differ between its rows', () => {
    const tables = encodeTables({ resolutions: [], votes: [], states: [], problems: [] });
    const state = (name: string, from: string) => ['FRA', name, '', '', '', '', '', '', 'WEOG', from, ''];
    const resolution = tables.resolutions.header.map((column) => GAPPED[column] ?? '');
    const { faults, dataSet } = decodePackage({
      descriptor: HEAD,
      tables: {
        ...tables,
        resolutions: { header: tables.resolutions.header, rows: [resolution] },
        states: {
          header: tables.states.header,
          rows: [state('France', ''), state('Frankreich', '2000-01-01')],
        },
      },
    });
    expect(faults).toEqual([
      {
        file: 'resolutions.csv',
        row: 2,
        message: 'a tally has some of its three numbers; it needs all or none',
      },
      { file: 'states.csv', row: 3, message: 'FRA has other names or aliases here than in its first row' },
    ]);
    expect(dataSet.states).toMatchObject([{ code: 'FRA', names: { en: 'France' }, groups: [{}, {}] }]);
  });

  test.each([undefined, null, 'text', [], {}, { name: 1, title: '', version: null }])(
    'finds what is missing in the descriptor %j',
    (descriptor) => {
      const tables = encodeTables({ resolutions: [], votes: [], states: [], problems: [] });
      const { faults } = decodePackage({ descriptor, tables });
      expect(faults.map(({ message }) => message)).toEqual([
        'name is missing or not a text',
        'title is missing or not a text',
        'version is missing or not a text',
      ]);
    },
  );
});

const HEAD = { name: 'a', title: 'A', version: '0123456789ab' };

const GAPPED: Readonly<Record<string, string>> = {
  id: 'A-HRC-RES-50-4',
  body: 'HRC',
  session: '50',
  symbol: 'A/HRC/RES/50/4',
  kind: 'resolution',
  outcome: 'adopted_by_vote',
  declared_yes: '29',
  declared_no: '16',
  status: 'ok',
};

function format({ header, rows }: Table): string {
  return formatCsv(header, rows);
}

function readFiles(files: readonly PackageFile[]) {
  const textOf = (name: string) => files.find((file) => file.name === name)?.text ?? '';
  return {
    descriptor: JSON.parse(textOf('datapackage.json')),
    tables: {
      resolutions: parseCsv(textOf(tableFile('resolutions'))),
      votes: parseCsv(textOf(tableFile('votes'))),
      states: parseCsv(textOf(tableFile('states'))),
      problems: parseCsv(textOf(tableFile('problems'))),
    },
  };
}
