import { knownStates } from '../../ingest/knownStates.ts';
import { ROSTER } from '../../ingest/roster.ts';
import type { RosterFacts } from '../../ingest/rosterFacts.ts';
import type { Problem } from '../../problem.ts';
import type { NameResolver } from '../../state/resolveName.ts';
import type { SourceReading } from '../sourceForm.ts';
import { findColumns, missingColumns, type SourceTable } from '../sourceTable.ts';
import { findCallProblems } from './findCallProblems.ts';
import { findUntrueDays } from './findUntrueDays.ts';
import { makeResolutions } from './makeResolutions.ts';
import { ISSUE_COLUMNS, readIssues } from './readIssues.ts';
import { ROLL_CALL_COLUMNS, readRollCalls } from './readRollCalls.ts';
import { readVotes, STATE_COLUMNS, VOTE_COLUMNS } from './readVotes.ts';
import { bareRollCall } from './rollCall.ts';
import { rollCallIds } from './rollCallIds.ts';
import { UNVOTES_TABLES, type UnvotesTable } from './unvotesForm.ts';

/** The tables of one copy of `unvotes`; any of them may be missing. */
export type UnvotesTables = Readonly<Partial<Record<UnvotesTable, SourceTable | undefined>>>;

/**
 * Reads the roll calls of the General Assembly in the `unvotes` form: a resolution per roll call with the states
 * that voted. Only English names of states are read.
 *
 * The source leaves absences out and says neither tally nor outcome: nobody is not voting, the outcome is
 * `unknown`, the tally is counted. Subjects are its issues, titles its descriptions, symbols and sessions as it
 * has them. The seat of China to October 1971 is TWN. Its mark for votes important to the United States
 * (`importantvote`) is not read.
 *
 * Votes of states that were no members on the day dispute the roll call, or show that the day is not true.
 *
 * Votes without a roll call, or without any table of them, make records that have nothing but votes. A table
 * without a column that is needed is passed over with a problem.
 *
 * Source: the R package unvotes, from Erik Voeten's data on roll-call voting in the General Assembly.
 */
export function readUnvotes(
  given: UnvotesTables,
  resolver: NameResolver,
  roster: Pick<RosterFacts, 'membersOn'> = ROSTER,
): SourceReading {
  const { tables, problems: passedOver } = passOverUnreadable(given);
  const rollCalls = tables.rollCalls === undefined ? undefined : readRollCalls(tables.rollCalls);
  const known = new Map(rollCalls?.calls.map((call) => [call.rcid, call]));
  const dateOf = (rcid: string) => known.get(rcid)?.date;
  const votes = tables.votes === undefined ? undefined : readVotes(tables.votes, { resolver, dateOf });
  const voted = votes?.grid.rcids() ?? [];
  const calls = [...known.values(), ...voted.filter((rcid) => !known.has(rcid)).map(bareRollCall)];
  const ids = rollCallIds(calls);
  const issues = tables.issues === undefined ? undefined : readIssues(tables.issues, (rcid) => ids.has(rcid));
  const dayProblem =
    rollCalls === undefined ? undefined : findUntrueDays(rollCalls.count.source, rollCalls.calls);
  const content = { calls, ids, rollCalls, votes, issues, dayProblem };
  const { problems: doubts, ...made } = makeResolutions(content, roster);
  const voters = new Set(votes?.grid.voters());
  return {
    records: {
      ...made,
      states: knownStates().filter(({ code }) => voters.has(code)),
      problems: [...passedOver, ...findCallProblems(content), ...doubts],
    },
    counts: [votes, rollCalls, issues].flatMap((reading) => reading?.count ?? []),
  };
}

function passOverUnreadable(given: UnvotesTables): {
  readonly tables: Partial<Record<UnvotesTable, SourceTable>>;
  readonly problems: readonly Problem[];
} {
  const tables: Partial<Record<UnvotesTable, SourceTable>> = {};
  const problems: Problem[] = [];
  for (const name of UNVOTES_TABLES) {
    const table = given[name];
    const missing = table === undefined ? [] : findMissing(name, table.header);
    if (table === undefined) continue;
    if (missing.length === 0) tables[name] = table;
    else problems.push(missingColumns(table, missing));
  }
  return { tables, problems };
}

const NEEDED: Readonly<Record<UnvotesTable, readonly string[]>> = {
  votes: VOTE_COLUMNS,
  rollCalls: ROLL_CALL_COLUMNS,
  issues: ISSUE_COLUMNS,
};

/** Of a state the votes have a name or a code, or both. */
function findMissing(name: UnvotesTable, header: readonly string[]): readonly string[] {
  const isMissing = (names: readonly string[]) => {
    const column = findColumns(header, names);
    return names.filter((each) => column(each) === undefined);
  };
  const missing = isMissing(NEEDED[name]);
  const hasState = name !== 'votes' || isMissing(STATE_COLUMNS).length < STATE_COLUMNS.length;
  return hasState ? missing : [...missing, STATE_COLUMNS.join(' or ')];
}
