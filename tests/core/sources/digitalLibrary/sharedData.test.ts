import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LIBRARY_HEADER, makeLibraryBlocks } from '../../../../bench/import/digitalLibraryLines.ts';
import { ROSTER } from '../../../../src/core/ingest/roster.ts';
import { isCast } from '../../../../src/core/position.ts';
import { readLibrary } from '../../../../src/core/sources/digitalLibrary/readLibrary.ts';
import type { SourceTable } from '../../../../src/core/sources/sourceTable.ts';
import { readUnvotes } from '../../../../src/core/sources/unvotes/readUnvotes.ts';
import { parseCsv } from '../../../../src/data/csv.ts';
import { checkReading } from '../checkReading.ts';
import { RESOLVER } from '../unvotes/builders.ts';

const FOLDER = join(process.env.ROLLCALL_SHARED ?? '../shared', 'data/unvotes');
const SHARE = 100;

/** One roll call in a hundred, by its number, which stands first. */
function readSample(source: string): SourceTable {
  const bytes = readFileSync(join(FOLDER, source));
  const { header, rows } = parseCsv((source.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
  return { source, header, rows: rows.filter(([rcid]) => Number(rcid) % SHARE === 3) };
}

describe.skipIf(!existsSync(FOLDER))(
  'a file of the library made of votes of 1946 to 2019 (skipped where ROLLCALL_SHARED has no unvotes data)',
  () => {
    test('gives those votes again, absences, totals and outcomes beside them, and nothing to report', () => {
      const tables = {
        votes: readSample('un_votes.csv.gz'),
        rollCalls: readSample('un_roll_calls.csv'),
        issues: readSample('un_roll_call_issues.csv'),
      };
      const origin = readUnvotes(tables, RESOLVER).records;
      const blocks = [...makeLibraryBlocks(origin)];
      const { header, rows } = parseCsv(
        [LIBRARY_HEADER.join(','), '\n', ...blocks.map(({ lines }) => lines)].join(''),
      );
      expect(header).toEqual(LIBRARY_HEADER);
      const reading = readLibrary(
        { assembly: { source: 'ga.csv', header, rows } },
        { resolver: RESOLVER, roster: ROSTER },
      );
      const { records, counts } = reading;
      expect(records.problems).toEqual([]);
      expect(checkReading(reading)).toEqual([]);
      expect(counts).toEqual([{ source: 'ga.csv', rows: rows.length, kept: rows.length }]);
      expect(blocks.length).toBeGreaterThan(50);
      expect(rows.length).toBe(blocks.reduce((sum, block) => sum + block.rows, 0));

      const known = new Set(records.resolutions.map(({ note }) => /^As (.*)$/.exec(note ?? '')?.[1]));
      const adopted = origin.resolutions.filter(({ symbol }) => known.has(symbol));
      const ids = new Map(adopted.map(({ id, symbol }) => [id, symbol]));
      const symbols = new Map(records.resolutions.map(({ id, note }) => [id, (note ?? '').slice(3)]));
      const cast = records.votes
        .filter(({ position }) => isCast(position))
        .map(({ resolutionId, state, position }) => `${symbols.get(resolutionId)} ${state} ${position}`);
      const expected = origin.votes
        .filter(({ resolutionId }) => ids.has(resolutionId))
        .map(({ resolutionId, state, position }) => `${ids.get(resolutionId)} ${state} ${position}`);
      expect(cast.sort()).toEqual(expected.sort());

      expect(records.resolutions.every(({ outcome }) => outcome === 'adopted_by_vote')).toBe(true);
      expect(
        records.resolutions.every(({ declared, counted }) => declared !== undefined && counted !== undefined),
      ).toBe(true);
      const absent = records.votes.filter(({ position }) => position === 'X').length;
      expect(absent).toBe(records.resolutions.reduce((sum, { notVoting }) => sum + (notVoting ?? 0), 0));
      expect(absent).toBeGreaterThan(200);
    }, 60_000);
  },
);
