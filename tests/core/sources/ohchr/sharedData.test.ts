import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Resolution } from '../../../../src/core/resolution.ts';
import { readSources } from '../../../../src/core/sources/readSources.ts';
import type { SourceReading } from '../../../../src/core/sources/sourceForm.ts';
import type { SourceTable } from '../../../../src/core/sources/sourceTable.ts';
import { formatTally } from '../../../../src/core/tally.ts';
import { parseCsv } from '../../../../src/data/csv.ts';
import { FACTS } from './builders.ts';

const FOLDER = join(process.env.ROLLCALL_SHARED ?? '../shared', 'data/ohchr');

function readTable(source: string): SourceTable {
  return { source, ...parseCsv(readFileSync(join(FOLDER, source), 'utf8')) };
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

describe.skipIf(!existsSync(FOLDER))(
  'the library’s collection of 1946 to 2026 (skipped where ROLLCALL_SHARED has no ohchr data)',
  () => {
    let reading: SourceReading | undefined;
    const read = () => {
      if (reading === undefined) throw new Error('data not read');
      return reading;
    };
    const textOf = (symbol: string): Resolution | undefined =>
      read().records.resolutions.find((each) => each.symbol === symbol);
    const idsOf = (kind: string) =>
      read()
        .records.problems.filter((problem) => problem.kind === kind)
        .map(({ resolutionId }) => resolutionId);

    beforeAll(() => {
      [reading] = readSources([readTable('resolutions.csv'), readTable('votes_long.csv')], FACTS);
    }, 60_000);

    test('is as large as it says, but for two rows that repeat a state', () => {
      expect(read().counts).toEqual([
        { source: 'resolutions.csv', rows: 6346, kept: 6346 },
        { source: 'votes_long.csv', rows: 80_158, kept: 80_156 },
      ]);
      const { resolutions, votes } = read().records;
      expect([resolutions.length, votes.length]).toEqual([6346, 80_156]);
      expect(new Set(resolutions.map(({ id }) => id)).size).toBe(6346);
      // The two repeated rows are in favour and against.
      expect(countBy(votes, ({ position }) => position)).toEqual({
        Y: 44_536 - 1,
        N: 18_368 - 1,
        A: 15_911,
        X: 701,
        notRecorded: 642,
      });
    });

    test('has these kinds and outcomes', () => {
      const { resolutions } = read().records;
      expect(countBy(resolutions, ({ kind }) => kind)).toEqual({
        resolution: 4318,
        decision: 1299,
        amendment: 729,
      });
      expect(countBy(resolutions, ({ outcome }) => outcome)).toEqual({
        adopted_without_vote: 3834,
        adopted_by_vote: 1272,
        adopted_unanimously: 142,
        adopted_by_unrecorded_vote: 386 + 2,
        rejected: 434,
        withdrawn: 232,
        not_considered: 34,
        unknown: 10,
      });
      expect(resolutions.filter(({ session }) => session === 'unknown')).toEqual([]);
    });

    test('has these defects and no others', () => {
      expect(countBy(read().records.problems, ({ kind }) => kind)).toEqual({
        bad_date: 29,
        blank_position: 353,
        columns_exchanged: 9,
        copied_list: 18,
        duplicate_state: 2,
        impossible_total: 25,
        missing_symbol: 10,
        no_list: 6,
        not_a_member: 58,
        outcome_differs: 20,
        repeated_symbol: 196,
        tally_mismatch: 162,
        truncated: 1,
        unknown_name: 1,
      });
      expect(read().records.resolutions.filter(({ status }) => status === 'disputed')).toHaveLength(158);
    });

    test('has columns exchanged in nine records, against and abstaining in each', () => {
      expect(idsOf('columns_exchanged')).toContain('A-HRC-RES-S-34-1');
      const messages = read().records.problems.filter(({ kind }) => kind === 'columns_exchanged');
      for (const { message } of messages) expect(message).toContain('abstaining and against');
    });

    test('has the list of another vote in 18 records, eleven of them that of 33/19', () => {
      const copies = read().records.problems.filter(({ kind }) => kind === 'copied_list');
      expect(copies.filter(({ message }) => message.includes('A/HRC/RES/33/19'))).toHaveLength(11);
      expect(idsOf('copied_list')).toContain('A-HRC-35-L.41');
    });

    test('has four votes in which states voted that were no members', () => {
      const voted = read().records.problems.filter(
        ({ kind, message }) => kind === 'not_a_member' && !message.includes('not disputed'),
      );
      expect([...new Set(voted.map(({ resolutionId }) => resolutionId))].sort()).toEqual([
        'A-HRC-33-L.34',
        'A-HRC-33-L.35',
        'A-HRC-50-L.48',
        'A-HRC-RES-16-31',
      ]);
      const idle = read().records.problems.filter(({ message }) => message.includes('not disputed for it'));
      expect(new Set(idle.map(({ resolutionId }) => resolutionId)).size).toBe(37);
    });

    test.each([
      ['A/HRC/RES/50/4', '29-16-2', 'ok'],
      ['A/HRC/RES/49/1', '32-2-13', 'ok'],
      ['A/HRC/RES/51/1', '20-7-20', 'ok'],
      ['A/HRC/RES/S-12/1', '25-6-11', 'ok'],
      ['A/HRC/RES/49/3', '20-8-19', 'disputed'],
      ['A/HRC/RES/49/15', '29-13-5', 'disputed'],
      ['A/HRC/RES/52/3', '37-3-7', 'disputed'],
      ['A/HRC/RES/52/30', '26-6-15', 'disputed'],
      ['A/HRC/RES/52/32', '27-2-18', 'disputed'],
    ])('has %s as %s, %s', (symbol, counted, status) => {
      const text = textOf(symbol);
      expect([text?.counted && formatTally(text.counted), text?.status]).toEqual([counted, status]);
    });

    test('has rejected amendments with the draft that they were to', () => {
      expect(textOf('A/HRC/50/L.47')).toMatchObject({
        kind: 'amendment',
        outcome: 'rejected',
        session: '50',
      });
      expect(textOf('A/HRC/50/L.47')?.draft).toMatch(/^A\/HRC\/50\/L\.\d+/);
      const amendments = read().records.resolutions.filter(({ kind }) => kind === 'amendment');
      expect(amendments.filter(({ draft }) => draft === undefined)).toHaveLength(4);
    });
  },
);
