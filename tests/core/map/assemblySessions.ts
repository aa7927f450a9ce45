import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { groupBy } from '../../../src/core/ingest/groupBy.ts';
import type { CastVotes } from '../../../src/core/map/voteCells.ts';
import type { CastPosition } from '../../../src/core/position.ts';
import { NAMES_EN } from '../../../src/core/state/names/en.ts';
import { createNameResolver } from '../../../src/core/state/resolveName.ts';

const DATA = join(process.env.ROLLCALL_SHARED ?? '../shared', 'data');
const ROLL_CALLS = join(DATA, 'unvotes/un_roll_calls.csv');
const VOTES = join(DATA, 'unvotes/un_votes.csv.gz');
const IDEAL_POINTS = join(DATA, 'voeten/IdealpointestimatesAll_Apr2020.csv');

/** Whether the data are there to read. */
export const hasAssemblyData = [ROLL_CALLS, VOTES, IDEAL_POINTS].every((file) => existsSync(file));

/** One session of the General Assembly: its votes, and what Voeten's model says of its states. */
export interface AssemblySession {
  readonly states: readonly string[];
  readonly votes: CastVotes;
  /** The same without votes on paragraphs and amendments. */
  readonly wholeTextVotes: CastVotes;
  /** By state; positive towards the United States. */
  readonly idealPoints: readonly (number | undefined)[];
}

interface RollCall {
  readonly session: number;
  readonly isWholeText: boolean;
}

interface CastVote {
  readonly rollCall: string;
  readonly state: string;
  readonly position: CastPosition;
}

const POSITION_BY_WORD: Readonly<Record<string, CastPosition>> = { yes: 'Y', abstain: 'A', no: 'N' };

/** Reads the sessions from `first` on, by number. Throws where a state's name is not known. */
export function readAssemblySessions(first: number): ReadonlyMap<number, AssemblySession> {
  const rollCalls = readRollCalls(first);
  const castBySession = groupBy(
    readCastVotes(rollCalls),
    ({ rollCall }) => rollCalls.get(rollCall)?.session ?? 0,
  );
  const idealPoints = readIdealPoints();
  return new Map(
    Array.from(castBySession, ([session, cast]) => {
      const states = [...new Set(cast.map(({ state }) => state))].sort();
      return [
        session,
        {
          states,
          votes: toVotes(states, cast),
          wholeTextVotes: toVotes(
            states,
            cast.filter(({ rollCall }) => rollCalls.get(rollCall)?.isWholeText),
          ),
          idealPoints: states.map((state) => idealPoints.get(`${session} ${state}`)),
        },
      ];
    }),
  );
}

function readRollCalls(first: number): ReadonlyMap<string, RollCall> {
  const rows = parseRows(readFileSync(ROLL_CALLS, 'utf8')).map((row): readonly [string, RollCall] => [
    row.rcid ?? '',
    { session: Number(row.session), isWholeText: row.para !== '1' && row.amend !== '1' },
  ]);
  return new Map(rows.filter(([, { session }]) => session >= first));
}

function readCastVotes(rollCalls: ReadonlyMap<string, RollCall>): readonly CastVote[] {
  const [header = '', ...lines] = gunzipSync(readFileSync(VOTES)).toString('utf8').split('\n');
  const wanted = lines.filter((line) => rollCalls.has(line.slice(0, line.indexOf(','))));
  const codeOf = createCodes();
  return parseRows([header, ...wanted].join('\n')).map(({ rcid = '', country = '', vote = '' }) => {
    const position = POSITION_BY_WORD[vote];
    if (position === undefined) throw new Error(`position unknown: ${vote}`);
    return { rollCall: rcid, state: codeOf(country), position };
  });
}

function createCodes(): (name: string) => string {
  const { resolve } = createNameResolver({ en: NAMES_EN });
  const codeByName = new Map<string, string>();
  return (name) => {
    const known = codeByName.get(name);
    if (known !== undefined) return known;
    const match = resolve(name, 'en');
    if (match.kind !== 'exact') throw new Error(`state unknown: ${name}`);
    codeByName.set(name, match.code);
    return match.code;
  };
}

function toVotes(states: readonly string[], cast: readonly CastVote[]): CastVotes {
  const rowByState = new Map(states.map((state, row) => [state, row]));
  const columnByRollCall = new Map<string, number>();
  const cells: (CastPosition | undefined)[][] = states.map(() => []);
  for (const { rollCall, state, position } of cast) {
    const column = columnByRollCall.get(rollCall) ?? columnByRollCall.size;
    columnByRollCall.set(rollCall, column);
    const row = cells[rowByState.get(state) ?? 0];
    if (row !== undefined) row[column] = position;
  }
  return {
    stateCount: states.length,
    voteCount: columnByRollCall.size,
    castAt: (state, vote) => cells[state]?.[vote],
  };
}

function readIdealPoints(): ReadonlyMap<string, number> {
  const rows = parseRows(readFileSync(IDEAL_POINTS, 'latin1'));
  return new Map(rows.map((row) => [`${row.session} ${row.iso3c}`, Number(row.IdealPoint)]));
}

function parseRows(text: string): readonly Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
