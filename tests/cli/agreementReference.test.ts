import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAIR_CELLS, transposeTable } from '../../src/core/agreement/pairTable.ts';
import { makePairTable, REFERENCE_PAIRS } from '../core/agreement/referencePairs.ts';
import { openWorkshop, type Workshop } from './commandLine.ts';

const FOLDER = resolve(process.env.ROLLCALL_SHARED ?? '../shared', 'data/unvotes');
const CODES: Readonly<Record<string, string>> = {
  US: 'USA',
  GB: 'GBR',
  CN: 'CHN',
  IL: 'ISR',
  CU: 'CUB',
  // In 1946 the seat of the Soviet Union.
  RU: 'SUN',
};

interface Lines {
  readonly calls: readonly string[];
  readonly votes: readonly string[];
}

function readLines(): Lines {
  const calls = readFileSync(join(FOLDER, 'un_roll_calls.csv'), 'utf8');
  const votes = gunzipSync(readFileSync(join(FOLDER, 'un_votes.csv.gz'))).toString('utf8');
  return { calls: calls.split('\n'), votes: votes.split('\n') };
}

/** The source's tables with one session alone, all who voted in it included. */
function writeSession(workshop: Workshop, { calls, votes }: Lines, session: number): void {
  const kept = calls.filter((line, index) => index === 0 || line.split(',')[1] === String(session));
  const numbers = new Set(kept.slice(1).map((line) => line.split(',')[0]));
  const ofCalls = votes.filter((line, index) => index === 0 || numbers.has(line.slice(0, line.indexOf(','))));
  workshop.write('unvotes/un_roll_calls.csv', kept.join('\n'));
  workshop.write('unvotes/un_votes.csv', ofCalls.join('\n'));
}

describe.skipIf(!existsSync(FOLDER))(
  'the reference tables on the command line (skipped where ROLLCALL_SHARED has no unvotes data)',
  () => {
    let workshop: Workshop;
    let lines: Lines;
    beforeAll(() => {
      workshop = openWorkshop();
      lines = readLines();
    }, 60_000);
    afterAll(() => workshop.remove());

    test.each(REFERENCE_PAIRS)(
      'come out for $name',
      async ({ session, states, cells, n, values }) => {
        writeSession(workshop, lines, session);
        await workshop.run('ingest', '--out', 'assembly', 'unvotes');
        const codes = states.map((code) => CODES[code] ?? '');
        for (const [measure, value, digits] of values) {
          const { out } = await workshop.run(
            ...['agreement', 'assembly', '--session', String(session), '--unanimous', 'exclude'],
            ...['--states', codes.join(), '--measure', measure, '--format', 'json'],
          );
          const [row] = JSON.parse(out);
          // Rows come by code, so the United States are the second state.
          expect([row.state_a, row.state_b]).toEqual(codes.toReversed());
          const table = transposeTable(makePairTable(cells));
          expect(PAIR_CELLS.map((cell) => row[cell])).toEqual(PAIR_CELLS.map((cell) => table[cell]));
          expect(row.shared).toBe(n);
          expect(row.value).toBeCloseTo(value, digits);
        }
      },
      60_000,
    );
  },
);
