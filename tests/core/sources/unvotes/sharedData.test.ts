import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { pairTable } from '../../../../src/core/agreement/pairTable.ts';
import { selectWhere } from '../../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../../src/core/agreement/voteTable.ts';
import type { SourceReading } from '../../../../src/core/sources/sourceForm.ts';
import type { SourceTable } from '../../../../src/core/sources/sourceTable.ts';
import { readUnvotes } from '../../../../src/core/sources/unvotes/readUnvotes.ts';
import { stateOfAlpha2 } from '../../../../src/core/state/alpha2.ts';
import { seatHolder } from '../../../../src/core/state/seatHolder.ts';
import { parseCsv } from '../../../../src/data/csv.ts';
import { makeDate } from '../../agreement/builders.ts';
import { makePairTable, REFERENCE_PAIRS } from '../../agreement/referencePairs.ts';
import { RESOLVER } from './builders.ts';

const FOLDER = join(process.env.ROLLCALL_SHARED ?? '../shared', 'data/unvotes');

function readTable(source: string): SourceTable {
  const bytes = readFileSync(join(FOLDER, source));
  const { header, rows } = parseCsv((source.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  return { source, header, rows };
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

describe.skipIf(!existsSync(FOLDER))(
  'the General Assembly’s votes of 1946 to 2019 (skipped where ROLLCALL_SHARED has no unvotes data)',
  () => {
    let reading: SourceReading | undefined;
    const read = () => {
      if (reading === undefined) throw new Error('data not read');
      return reading;
    };
    beforeAll(() => {
      reading = readUnvotes(
        {
          votes: readTable('un_votes.csv.gz'),
          rollCalls: readTable('un_roll_calls.csv'),
          issues: readTable('un_roll_call_issues.csv'),
        },
        RESOLVER,
      );
    }, 60_000);

    test('are as many as the source says, but for two of Zanzibar', () => {
      expect(read().counts).toEqual([
        { source: 'un_votes.csv.gz', rows: 869_937, kept: 869_935 },
        { source: 'un_roll_calls.csv', rows: 6202, kept: 6202 },
        { source: 'un_roll_call_issues.csv', rows: 5745, kept: 5745 },
      ]);
      const { resolutions, votes, states } = read().records;
      expect([resolutions.length, votes.length, states.length]).toEqual([6202, 869_935, 200]);
      expect(countBy(votes, ({ position }) => position)).toEqual({ Y: 693_544, N: 65_500, A: 110_891 });
      expect(countBy(resolutions, ({ kind }) => kind)).toEqual({
        resolution: 5057,
        amendment: 311,
        paragraph: 834,
      });
      expect(new Set(resolutions.map(({ id }) => id)).size).toBe(6202);
    });

    test('have the states that history had', () => {
      const counts = countBy(read().records.votes, ({ state }) => state);
      // Counted apart from the program, by code, name and date.
      expect(counts).toMatchObject({
        SUN: 3686,
        RUS: 6144 - 3686,
        YUG: 3918,
        SCG: 282,
        SRB: 5474 - 3918 - 282,
        DEU: 2151 + 2551,
        DDR: 2067,
        YEM: 3291 + 2395,
        YMD: 2378,
        NAM: 2454,
        TWN: 1233,
        CHN: 4531,
        CSK: 3752,
        CZE: 2402,
      });
    });

    test('have these defects and no others', () => {
      const { problems } = read().records;
      expect(countBy(problems, ({ source, kind }) => `${source} ${kind}`)).toEqual({
        'un_votes.csv.gz unknown_name': 1,
        // The emergency special session of A/RES/ES-10/19 is given as the 72nd.
        'un_roll_calls.csv documents_differ': 1,
        'un_roll_calls.csv missing_symbol': 159,
        'un_roll_calls.csv repeated_symbol': 544,
        'un_roll_calls.csv bad_date': 189,
      });
      expect(problems.find(({ kind }) => kind === 'unknown_name')?.message).toContain('“Zanzibar” (NA)');
      expect(problems.find(({ kind }) => kind === 'bad_date')?.message).toContain(
        'The 4084 dates from 1946-01-01 to 1997-11-05',
      );
    });

    test('give the reference tables', () => {
      const table = buildVoteTable(read().records);
      const rowByState = new Map(read().records.states.map(({ code }, index) => [code, index]));
      for (const { name, session, states, cells } of REFERENCE_PAIRS) {
        const [a, b] = states.map((code) => {
          const state = stateOfAlpha2(code);
          const day = makeDate(1945 + session, 12, 1);
          return state === undefined ? undefined : rowByState.get(seatHolder(state, day));
        });
        const selection = selectWhere(table, (resolution) => resolution.session === String(session), {
          unanimous: 'exclude',
        });
        const counted = pairTable(table, a ?? Number.NaN, b ?? Number.NaN, selection);
        expect({ name, counted }).toEqual({ name, counted: makePairTable(cells) });
      }
    });
  },
);
