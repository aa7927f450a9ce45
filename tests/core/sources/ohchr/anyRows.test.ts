import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinRecords } from '../../../../src/core/ingest/joinRecords.ts';
import { ROSTER } from '../../../../src/core/ingest/roster.ts';
import { sealDataSet } from '../../../../src/core/ingest/sealDataSet.ts';
import { buildPackage, DESCRIPTOR_FILE } from '../../../../src/core/package/buildPackage.ts';
import { checkPackage } from '../../../../src/core/package/checkPackage.ts';
import type { Fault } from '../../../../src/core/package/fault.ts';
import { readOhchr } from '../../../../src/core/sources/ohchr/readOhchr.ts';
import type { SourceReading } from '../../../../src/core/sources/sourceForm.ts';
import type { SourceTable } from '../../../../src/core/sources/sourceTable.ts';
import { formatCsv, parseCsv } from '../../../../src/data/csv.ts';
import { FACTS } from './builders.ts';

/** A table whose rows are made of the cells named by column, some of them cut short. */
function tableOf(
  source: string,
  columns: Readonly<Record<string, readonly string[]>>,
  maxLength: number,
): fc.Arbitrary<SourceTable> {
  const cells = Object.values(columns).map((values) => fc.constantFrom('', ...values));
  const row = fc
    .tuple(...cells)
    .chain((all) => fc.nat(all.length * 4).map((cut) => all.slice(0, cut || undefined)));
  return fc.array(row, { maxLength }).map((rows) => ({ source, header: Object.keys(columns), rows }));
}

const texts = tableOf(
  'texts',
  {
    record_id: ['1', '1', '2', '3', '__proto__'],
    symbol: ['A/HRC/RES/50/4', 'A/HRC/RES/50/4', 'A/HRC/50/L.1 as revised', 'E/CN.4/RES(II)', '=1+1'],
    title: ['Food : resolution /', 'Space: amendment /', 'A; "b"'],
    statement: ['adopted by the Human Rights Council at its 50th session', 'at its 16th session', 'x'],
    date: ['2022-07-07', '2011-03-25', '1998-04-17', '2022-02-30'],
    body: ['Human Rights Council', 'Human Rights Council', 'Commission on Human Rights', 'X'],
    vote_type: ['RECORDED', 'RECORDED', 'ADOPTED WITHOUT VOTE', 'WITHDRAWN', 'NON-RECORDED'],
    meeting: ['Adopted at the 41st meeting', 'Rejected at the 2nd meeting', 'E/CN.4/1998/SR.0'],
    draft: ['Amendment A/HRC/50/L.1 to draft resolution A/HRC/50/L.2 Rejected', 'Withdrawn'],
    yes: ['0', '1', '2', '47', 'many'],
    no: ['0', '1', '3'],
    abstain: ['0', '1', '99'],
    nonvoting: ['0', '1', '9'],
    total: ['3', '47', '60'],
    n_rollcall: ['0', '2'],
    url_resolution: ['http://x.test/1', 'not an address'],
  },
  6,
);

const votes = tableOf(
  'votes',
  {
    record_id: ['1', '1', '2', '3', '4', '__proto__'],
    symbol: ['A/HRC/RES/50/4', 'E/CN.4/RES/1998/1', 'X'],
    date: ['2022-07-07', '1998-04-17', 'x'],
    body: ['HRC', 'CHR', 'X'],
    iso3: ['FRA', 'CHN', 'LBY', 'AUS', 'ZZZ', 'constructor'],
    country_latest_name: ['France', 'Frances', 'China', 'Libya', 'Austria', 'Freedonia'],
    vote: ['Y', 'N', 'A', '.', 'maybe'],
  },
  14,
);

const readings = fc.record({ texts, votes }, { requiredKeys: [] }).map((tables) => readOhchr(tables, FACTS));

function check({ records }: SourceReading): readonly Fault[] {
  const dataSet = sealDataSet(joinRecords([records]), { id: 'any', title: 'Any' });
  const files = buildPackage(dataSet, ({ header, rows }) => formatCsv(header, rows));
  const textOf = (name: string) => files.find((file) => file.name === name)?.text ?? '';
  const parse = (name: string) => parseCsv(textOf(`${name}.csv`));
  const tables = {
    resolutions: parse('resolutions'),
    votes: parse('votes'),
    states: parse('states'),
    problems: parse('problems'),
  };
  return checkPackage({ descriptor: JSON.parse(textOf(DESCRIPTOR_FILE)), tables }, ROSTER);
}

/** Rows that the problems of a table report as left out: in words, or one for each state that stands twice. */
function countReported({ records }: SourceReading, source: string): number {
  return records.problems
    .filter((problem) => problem.source === source)
    .map(({ kind, message }) =>
      kind === 'duplicate_state' ? 1 : Number(/(\d+) rows?: left out\.$/.exec(message)?.[1] ?? 0),
    )
    .reduce((sum, count) => sum + count, 0);
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
      fc.property(readings, (reading) => {
        for (const { source, rows, kept } of reading.counts)
          expect({ source, reported: countReported(reading, source) }).toEqual({
            source,
            reported: rows - kept,
          });
      }),
    );
  });

  test('give as many texts and votes as rows are kept', () => {
    fc.assert(
      fc.property(readings, ({ records, counts }) => {
        const keptOf = (name: string) => counts.find(({ source }) => source === name)?.kept;
        const fromTable = records.resolutions.length >= (keptOf('texts') ?? 0);
        expect([fromTable, records.votes.length]).toEqual([true, keptOf('votes') ?? 0]);
      }),
    );
  });
});
