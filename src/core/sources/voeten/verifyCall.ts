import type { Finding } from '../../ingest/finding.ts';
import type { RosterFacts } from '../../ingest/rosterFacts.ts';
import { findTallyFindings } from '../../ingest/tallyFindings.ts';
import type { Resolution, Vote } from '../../resolution.ts';
import { workOutOutcome } from '../workOutOutcome.ts';
import type { VoetenCall } from './openCall.ts';

/** A resolution with its totals, and what is wrong with them. */
export interface VerifiedCall {
  readonly resolution: Resolution;
  readonly findings: readonly Finding[];
}

/**
 * Holds a roll call against its totals. Their sum is held against the most members that the Assembly ever had, for
 * days in the data are not true. The number of those not voting is known where every member of the day is listed.
 */
export function verifyCall(
  made: Resolution,
  votes: readonly Vote[],
  call: VoetenCall | undefined,
  roster: Pick<RosterFacts, 'membersOn'>,
): VerifiedCall {
  const declared = call?.declared;
  const stated = {
    body: made.body,
    date: undefined,
    declared,
    listed: undefined,
    closingLine: call?.call.row,
  };
  const findings = findTallyFindings(stated, made.counted, undefined);
  const isDisputed = made.status === 'disputed' || findings.length > 0;
  const workedOut =
    declared === undefined
      ? {}
      : workOutOutcome('GA', { date: made.date, modality: undefined, tally: declared, positions: [] });
  return {
    resolution: {
      ...made,
      ...workedOut,
      declared,
      notVoting: isDisputed ? undefined : countAbsent(made, votes, roster),
      status: isDisputed ? 'disputed' : 'ok',
    },
    findings,
  };
}

function countAbsent(
  { body, date }: Resolution,
  votes: readonly Vote[],
  { membersOn }: Pick<RosterFacts, 'membersOn'>,
): number | undefined {
  const members = date === undefined ? undefined : membersOn(body, date);
  const listed = new Set(votes.map(({ state }) => state));
  const isWhole = members !== undefined && [...members].every((member) => listed.has(member));
  if (!isWhole || votes.some(({ position }) => position === 'notRecorded')) return undefined;
  return votes.filter(({ state, position }) => position === 'X' && members.has(state)).length;
}
