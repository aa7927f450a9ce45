import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinRecords } from '../../../../src/core/ingest/joinRecords.ts';
import { ROSTER } from '../../../../src/core/ingest/roster.ts';
import { sealDataSet } from '../../../../src/core/ingest/sealDataSet.ts';
import { buildPackage, DESCRIPTOR_FILE } from '../../../../src/core/package/buildPackage.ts';
import { checkPackage } from '../../../../src/core/package/checkPackage.ts';
import type { Fault } from '../../../../src/core/package/fault.ts';
import { applyMappings, type MappedTable } from '../../../../src/core/sources/plain/applyMapping.ts';
import { checkMapping } from '../../../../src/core/sources/plain/checkMapping.ts';
import { PLAIN_FORM } from '../../../../src/core/sources/plain/form.ts';
import {
  BLANK_MAPPING,
  DATE_ORDERS,
  PLAIN_COLUMNS,
  PLAIN_VALUES,
  type PlainMapping,
} from '../../../../src/core/sources/plain/plainMapping.ts';
import type { SourceReading } from '../../../../src/core/sources/sourceForm.ts';
import { stateCode } from '../../../../src/core/state/stateCode.ts';
import { formatCsv, parseCsv } from '../../../../src/data/csv.ts';
import { FACTS, guess } from './builders.ts';

const cell = fc.constantFrom(
  ...['', ' ', 'NA', 'A/RES/1/1', 'A/RES/1/1', 'A/HRC/RES/50/4', 'A-RES-1-1', '50/4', '__proto__', 'GA'],
  ...['France', 'France', 'Frances', 'FR', 'China', 'Russian Federation', 'Congo', 'Atlantis', 'constructor'],
  ...[
    'Y',
    'N',
    'yes',
    'no',
    'abstain',
    'hm',
    '1',
    '2',
    '3',
    '9',
    '1946-02-01',
    '1/2/1946',
    '7.7.2022',
    '1946',
  ],
  ...['=1+1', '"', 'a;b', 'two words', 'adopted_without_vote', 'https://x.org/a', '29', 'ü'],
);
const headerCell = fc.oneof(
  cell,
  fc.constantFrom(
    'symbol',
    'resolution',
    'id',
    'state',
    'vote',
    'date',
    'title',
    'body',
    'session',
    'total_yes',
    'outcome',
  ),
);
const positionCell = fc.constantFrom('Y', 'N', 'A', 'X', '', 'hm', 'not a member');

function makeLikely(header: readonly string[], second: readonly string[]) {
  const symbol = fc.constantFrom('A/RES/1/1', 'A/RES/1/1', 'A/HRC/RES/50/4', '50/4', '');
  const date = fc.constantFrom('1946-02-01', '1946-02-01', '2022-07-07', '1/2/1946', '');
  return fc.record({
    source: fc.constantFrom('one', 'two'),
    header: fc.constant(header),
    rows: fc.array(fc.tuple(symbol, fc.constantFrom(...second), positionCell, date), { maxLength: 10 }),
  });
}

const row = fc.array(cell, { maxLength: 6 });
const table = fc.record({
  source: fc.constantFrom('one', 'two'),
  header: fc.array(headerCell, { maxLength: 6 }),
  rows: fc.array(row, { maxLength: 10 }),
});
/** Tables that can be read, with few texts, so that rows meet again. */
const likely = fc.oneof(
  makeLikely(['symbol', 'state', 'vote', 'date'], ['France', 'China', 'Frances', 'Atlantis', 'NA']),
  makeLikely(['symbol', 'France', 'China', 'date'], ['Y', 'N', 'A', '', 'hm']),
);
const columns = fc.dictionary(fc.constantFrom(...PLAIN_COLUMNS), fc.nat(6));
const frame = {
  columns,
  values: fc.dictionary(fc.constantFrom('1', '2', 'hm', '__proto__', 'y'), fc.constantFrom(...PLAIN_VALUES)),
  dates: fc.constantFrom(...DATE_ORDERS),
  body: fc.constantFrom('GA' as const, 'HRC' as const, undefined),
};
const stateColumn = fc.record({
  column: fc.nat(6),
  state: fc.constantFrom(stateCode('FRA'), stateCode('SUN'), stateCode('CHN')),
});
const mapping: fc.Arbitrary<PlainMapping> = fc.oneof(
  fc.record({ ...frame, shape: fc.constant('long' as const) }),
  fc.record({
    ...frame,
    shape: fc.constant('wide' as const),
    stateColumns: fc.array(stateColumn, { maxLength: 4 }),
  }),
  fc.record({ ...frame, shape: fc.constant('texts' as const) }),
);

/** Tables as they are guessed, or as anyone may have them read. */
const mapped: fc.Arbitrary<MappedTable> = fc
  .tuple(fc.oneof(table, likely), fc.option(mapping, { nil: undefined }))
  .map(([given, chosen]) => ({ table: given, mapping: chosen ?? guess(given) ?? BLANK_MAPPING }));
const tables = fc.uniqueArray(mapped, { selector: (each) => each.table.source, maxLength: 2 });

function check({ records }: SourceReading): readonly Fault[] {
  const dataSet = sealDataSet(joinRecords([records]), { id: 'any', title: 'Any' });
  const files = buildPackage(dataSet, ({ header, rows }) => formatCsv(header, rows));
  const textOf = (name: string) => files.find((file) => file.name === name)?.text ?? '';
  const tableOf = (name: string) => parseCsv(textOf(`${name}.csv`));
  const content = {
    resolutions: tableOf('resolutions'),
    votes: tableOf('votes'),
    states: tableOf('states'),
    problems: tableOf('problems'),
  };
  return checkPackage({ descriptor: JSON.parse(textOf(DESCRIPTOR_FILE)), tables: content }, ROSTER);
}

describe('any tables, read in any way', () => {
  test('make a package without faults', () => {
    fc.assert(
      fc.property(tables, (given) => {
        expect(check(applyMappings(given, FACTS))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('have each row kept, or reported as left out', () => {
    fc.assert(
      fc.property(tables, (given) => {
        const { records, counts } = applyMappings(given, FACTS);
        for (const { source, rows, kept } of counts) {
          const reported = records.problems
            .filter((problem) => problem.source === source)
            .map(({ message }) => Number(/(\d+) rows?: left out\.$/.exec(message)?.[1] ?? 0))
            .reduce((sum, count) => sum + count, 0);
          expect({ source, reported }).toEqual({ source, reported: rows - kept });
        }
      }),
      { numRuns: 150 },
    );
  });

  test('have doubts that can be told', () => {
    fc.assert(
      fc.property(mapped, (given) => {
        expect(checkMapping(given.table, given.mapping, FACTS.resolver)).toBeInstanceOf(Array);
      }),
    );
  });

  test('are read by the form, or passed over with one line each', () => {
    fc.assert(
      fc.property(fc.uniqueArray(table, { selector: ({ source }) => source, maxLength: 2 }), (given) => {
        const { records, counts } = PLAIN_FORM.read(new Map(given.map((each) => [each.source, each])), FACTS);
        const passedOver = records.problems.filter(({ kind }) => kind === 'unreadable_file');
        expect(passedOver.length + counts.length).toBe(given.length);
      }),
    );
  });
});
