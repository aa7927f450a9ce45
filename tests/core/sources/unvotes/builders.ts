import type { Problem } from '../../../../src/core/problem.ts';
import type { Resolution } from '../../../../src/core/resolution.ts';
import type { SourceReading } from '../../../../src/core/sources/sourceForm.ts';
import type { SourceTable } from '../../../../src/core/sources/sourceTable.ts';
import { readUnvotes } from '../../../../src/core/sources/unvotes/readUnvotes.ts';
import { STATE_NAMES } from '../../../../src/core/state/names/all.ts';
import { createNameResolver } from '../../../../src/core/state/resolveName.ts';

/** Knows the names of all states, as the command line does. */
export const RESOLVER = createNameResolver(STATE_NAMES);

export const VOTES_HEADER = 'rcid|country|country_code|vote';
export const ROLL_CALLS_HEADER = 'rcid|session|importantvote|date|unres|amend|para|short|descr';
export const ISSUES_HEADER = 'rcid|short_name|issue';

/** A table from lines with cells apart by `|`, the first being the header. */
export function makeTable(source: string, ...lines: readonly string[]): SourceTable {
  const [header = [], ...rows] = lines.map((line) => line.split('|'));
  return { source, header, rows };
}

export const makeVotes = (...rows: readonly string[]) => makeTable('votes', VOTES_HEADER, ...rows);
export const makeRollCalls = (...rows: readonly string[]) => makeTable('calls', ROLL_CALLS_HEADER, ...rows);
export const makeIssues = (...rows: readonly string[]) => makeTable('issues', ISSUES_HEADER, ...rows);

/** What is read of votes in the roll calls 1 (of 1980), 2 (of 1995) and 3 (of 2005). */
export function readVoteRows(...rows: readonly string[]): SourceReading {
  const rollCalls = makeRollCalls(
    '1|35|0|1980-11-03|R/35/1|0|0|ONE|The first',
    '2|50|0|1995-11-03|R/50/2|0|0|TWO|The second',
    '3|60|0|2005-11-08|R/60/3|0|0|THREE|The third',
  );
  return readUnvotes({ votes: makeVotes(...rows), rollCalls }, RESOLVER);
}

/** Votes as lines: `R-35-1 FRA Y`. */
export function listVotes({ records }: SourceReading): readonly string[] {
  return records.votes.map(({ resolutionId, state, position }) => `${resolutionId} ${state} ${position}`);
}

/** Problems of the table of votes as lines: place, record, kind. */
export function listProblems({ records }: SourceReading, source = 'votes'): readonly string[] {
  return records.problems.filter((problem) => problem.source === source).map(formatPlace);
}

function formatPlace({ source, line, resolutionId, kind }: Problem): string {
  return `${source}:${line ?? '-'} ${resolutionId ?? '-'} ${kind}`;
}

export function resolutionOf({ records }: SourceReading, id: string): Resolution {
  const resolution = records.resolutions.find((each) => each.id === id);
  if (resolution === undefined) throw new Error(`resolution missing: ${id}`);
  return resolution;
}
