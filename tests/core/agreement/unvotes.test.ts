import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { pairTable } from '../../../src/core/agreement/pairTable.ts';
import { selectWhere } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable, type VoteTable } from '../../../src/core/agreement/voteTable.ts';
import type { Position } from '../../../src/core/position.ts';
import { type Resolution, resolutionId, type Vote } from '../../../src/core/resolution.ts';
import type { State } from '../../../src/core/state/state.ts';
import { makeCode, makeResolution } from './builders.ts';
import { makePairTable, REFERENCE_PAIRS } from './referencePairs.ts';

const FOLDER = join(process.env.ROLLCALL_SHARED ?? '../shared', 'data/unvotes');
const SESSIONS = new Set(REFERENCE_PAIRS.map(({ session }) => String(session)));
const POSITION_BY_WORD: Readonly<Record<string, Position>> = { yes: 'Y', abstain: 'A', no: 'N' };

interface Assembly {
  readonly table: VoteTable;
  /** By the source's two letters; in the reference sessions those of the pairs name one state each. */
  readonly rowByCode: ReadonlyMap<string, number>;
}

/** The roll calls of the reference sessions with all who voted. Names tell states apart: codes repeat. */
function readAssembly(): Assembly {
  const resolutions = readResolutions();
  const rowByName = new Map<string, number>();
  const rowByCode = new Map<string, number>();
  const votes: Vote[] = [];
  for (const [rcid = '', name = '', code = '', word = ''] of readVoteRows(resolutions)) {
    const position = POSITION_BY_WORD[word];
    if (position === undefined) throw new Error(`position unknown: ${word}`);
    const row = rowByName.get(name) ?? rowByName.size;
    rowByName.set(name, row);
    rowByCode.set(code, row);
    votes.push({ resolutionId: resolutionId(rcid), state: makeCode(row), position, basis: 'listed' });
  }
  const states = [...rowByName.values()].map(
    (row): State => ({ code: makeCode(row), names: {}, aliases: [], groups: [] }),
  );
  return { table: buildVoteTable({ resolutions: [...resolutions.values()], votes, states }), rowByCode };
}

function readResolutions(): ReadonlyMap<string, Resolution> {
  const rows = parseRows(readFileSync(join(FOLDER, 'un_roll_calls.csv'), 'utf8'));
  const resolutions = new Map<string, Resolution>();
  for (const [rcid = '', session = ''] of rows) {
    if (SESSIONS.has(session)) resolutions.set(rcid, makeResolution({ symbol: rcid, body: 'GA', session }));
  }
  return resolutions;
}

function readVoteRows(resolutions: ReadonlyMap<string, Resolution>): readonly string[][] {
  const lines = gunzipSync(readFileSync(join(FOLDER, 'un_votes.csv.gz')))
    .toString('utf8')
    .split('\n');
  return parseRows(lines.filter((line) => resolutions.has(line.slice(0, line.indexOf(',')))).join('\n'));
}

function parseRows(text: string): string[][] {
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}

const isThere = existsSync(FOLDER);

describe.skipIf(!isThere)(
  'the General Assembly’s votes (skipped where ROLLCALL_SHARED has no unvotes data)',
  () => {
    let assembly: Assembly | undefined;
    beforeAll(() => {
      assembly = readAssembly();
    }, 60_000);

    test.each(REFERENCE_PAIRS)('give the table of $name', ({ session, states, cells }) => {
      if (assembly === undefined) throw new Error('data not read');
      const { table, rowByCode } = assembly;
      const [a, b] = states.map((code) => rowByCode.get(code) ?? Number.NaN);
      const selection = selectWhere(table, (resolution) => resolution.session === String(session), {
        unanimous: 'exclude',
      });
      expect(pairTable(table, a ?? Number.NaN, b ?? Number.NaN, selection)).toEqual(makePairTable(cells));
    });
  },
);
