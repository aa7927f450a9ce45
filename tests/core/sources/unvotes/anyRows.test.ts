import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinRecords } from '../../../../src/core/ingest/joinRecords.ts';
import { ROSTER } from '../../../../src/core/ingest/roster.ts';
import { sealDataSet } from '../../../../src/core/ingest/sealDataSet.ts';
import { buildPackage, DESCRIPTOR_FILE } from '../../../../src/core/package/buildPackage.ts';
import { checkPackage } from '../../../../src/core/package/checkPackage.ts';
import type { Fault } from '../../../../src/core/package/fault.ts';
import type { SourceReading } from '../../../../src/core/sources/sourceForm.ts';
import { readUnvotes } from '../../../../src/core/sources/unvotes/readUnvotes.ts';
import { formatCsv, parseCsv } from '../../../../src/data/csv.ts';
import { makeIssues, makeRollCalls, makeVotes, RESOLVER } from './builders.ts';

const oneOf = (...cells: readonly string[]) => fc.constantFrom('', 'NA', ...cells);
const rcid = oneOf('1', '1', '2', '3', '3 4', '3-4', '__proto__');
const line = (...cells: readonly fc.Arbitrary<string>[]) =>
  fc
    .tuple(...cells)
    .chain((row) => fc.nat(row.length).map((cut) => row.slice(0, cut || row.length).join('|')));

const voteLine = line(
  rcid,
  oneOf(
    'France',
    'Frances',
    'Russia',
    'Yugoslavia',
    'Namibia',
    'Germany',
    'Federal Republic of Germany',
    'Zanzibar',
  ),
  oneOf('FR', 'RU', 'YU', 'DE', 'ZZ'),
  oneOf('yes', 'yes', 'no', 'abstain', 'maybe'),
);
const callLine = line(
  rcid,
  oneOf('1', '46', '60'),
  oneOf('0'),
  oneOf('1946-01-01', '1991-12-24', '2005-02-30'),
  oneOf('R/1/1', 'R/1/1', 'R/1', 'R/1/1/2', 'R 1'),
  oneOf('0', '1'),
  oneOf('0', '1'),
  oneOf('S'),
  oneOf('D; E', '=1+1', '"'),
);
const issueLine = line(rcid, oneOf('hr'), oneOf('Human rights', 'Colonialism; and more'));

const readings = fc
  .record(
    {
      votes: fc.array(voteLine, { maxLength: 12 }).map((rows) => makeVotes(...rows)),
      rollCalls: fc.array(callLine, { maxLength: 6 }).map((rows) => makeRollCalls(...rows)),
      issues: fc.array(issueLine, { maxLength: 4 }).map((rows) => makeIssues(...rows)),
    },
    { requiredKeys: [] },
  )
  .map((tables) => readUnvotes(tables, RESOLVER));

function check({ records }: SourceReading): readonly Fault[] {
  const dataSet = sealDataSet(joinRecords([records]), { id: 'any', title: 'Any' });
  const files = buildPackage(dataSet, ({ header, rows }) => formatCsv(header, rows));
  const textOf = (name: string) => files.find((file) => file.name === name)?.text ?? '';
  const tableOf = (name: string) => parseCsv(textOf(`${name}.csv`));
  const tables = {
    resolutions: tableOf('resolutions'),
    votes: tableOf('votes'),
    states: tableOf('states'),
    problems: tableOf('problems'),
  };
  return checkPackage({ descriptor: JSON.parse(textOf(DESCRIPTOR_FILE)), tables }, ROSTER);
}

describe('any rows', () => {
  test('make a package without faults', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        expect(check(reading)).toEqual([]);
      }),
    );
  });

  test('are kept, or reported as left out', () => {
    fc.assert(
      fc.property(readings, ({ records, counts }) => {
        for (const { source, rows, kept } of counts) {
          const reported = records.problems
            .filter((problem) => problem.source === source)
            .map(({ message }) => Number(/(\d+) rows?(?: like this)?: left out\.$/.exec(message)?.[1] ?? 0))
            .reduce((sum, count) => sum + count, 0);
          expect({ source, reported }).toEqual({ source, reported: rows - kept });
        }
      }),
    );
  });

  test('give as many votes as rows of votes are kept', () => {
    fc.assert(
      fc.property(readings, ({ records, counts }) => {
        const kept = counts.find(({ source }) => source === 'votes')?.kept ?? 0;
        expect(records.votes).toHaveLength(kept);
      }),
    );
  });
});
