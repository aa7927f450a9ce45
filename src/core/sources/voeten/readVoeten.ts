import { findCopiedLists, type ListedRecord } from '../../ingest/findCopiedLists.ts';
import { toProblem } from '../../ingest/finding.ts';
import { groupBy } from '../../ingest/groupBy.ts';
import { knownStates } from '../../ingest/knownStates.ts';
import type { Problem } from '../../problem.ts';
import type { Resolution } from '../../resolution.ts';
import type { SourceFacts, SourceReading } from '../sourceForm.ts';
import { missingColumns, type SourceTable } from '../sourceTable.ts';
import { findCallProblems } from '../unvotes/findCallProblems.ts';
import { findUntrueDays } from '../unvotes/findUntrueDays.ts';
import { makeResolutions } from '../unvotes/makeResolutions.ts';
import { rollCallIds } from '../unvotes/rollCallIds.ts';
import type { UnvotesContent } from '../unvotes/unvotesContent.ts';
import { readVoetenRows, type VoetenReading } from './readVoetenRows.ts';
import { verifyCall } from './verifyCall.ts';
import { missingVoetenColumns } from './voetenColumns.ts';

/**
 * Reads the roll calls of the General Assembly in Voeten's own form: one table, `UNVotes`, a row per state and roll
 * call. It is the parent of the `unvotes` form and is read in the same way, but knows absences (8) and states that were
 * no members (9), of which no position comes; numbers states as the Correlates of War project does; and, in newer
 * editions, has totals, by which the outcome is worked out.
 *
 * Ideal points, `importantvote` and the other columns are not read.
 *
 * Source: Erik Voeten, United Nations General Assembly Voting Data, Harvard Dataverse.
 */
export function readVoeten(table: SourceTable | undefined, facts: SourceFacts): SourceReading {
  if (table === undefined) return { records: EMPTY, counts: [] };
  const missing = missingVoetenColumns(table.header);
  if (missing.length > 0)
    return { records: { ...EMPTY, problems: [missingColumns(table, missing)] }, counts: [] };
  const reading = readVoetenRows(table, facts);
  const content = toContent(reading);
  const made = makeResolutions(content, facts.roster);
  const verified = verifyAll(made, reading, facts);
  const voters = new Set(made.votes.map(({ state }) => state));
  return {
    records: {
      resolutions: verified.map(({ resolution }) => resolution),
      votes: made.votes,
      states: knownStates().filter(({ code }) => voters.has(code)),
      problems: [
        ...findCallProblems(content),
        ...made.problems,
        ...verified.flatMap(({ problems }) => problems),
        ...findCopiedLists(verified),
      ],
    },
    counts: [reading.count],
  };
}

const EMPTY = { resolutions: [], votes: [], states: [], problems: [] };

/** The table as those of `unvotes`, which part what stands here in one. */
function toContent({ calls: known, grid, disputed, problems, count }: VoetenReading): UnvotesContent {
  const calls = [...known.values()].map(({ call }) => call);
  const issuesByRcid = new Map([...known].map(([rcid, { issues }]) => [rcid, issues] as const));
  const none = { ...problems, list: () => [] };
  return {
    calls,
    ids: rollCallIds(calls),
    rollCalls: { calls, problems, count },
    votes: { grid, disputed, problems: none, count },
    issues: { issuesByRcid, problems: none, count },
    dayProblem: findUntrueDays(count.source, calls),
  };
}

interface VerifiedRecord extends ListedRecord {
  readonly problems: readonly Problem[];
}

function verifyAll(
  { resolutions, votes }: Pick<SourceReading['records'], 'resolutions' | 'votes'>,
  { calls, count: { source } }: VoetenReading,
  { roster }: SourceFacts,
): readonly VerifiedRecord[] {
  const votesById = groupBy(votes, ({ resolutionId }) => resolutionId);
  const known = [...calls.values()];
  return resolutions.map((made: Resolution, index) => {
    const own = votesById.get(made.id) ?? [];
    const call = known[index];
    const { resolution, findings } = verifyCall(made, own, call, roster);
    return {
      resolution,
      votes: own,
      kept: { source, closingLine: call?.call.row },
      problems: findings.map((finding) => toProblem(finding, { source, resolutionId: made.id })),
    };
  });
}
