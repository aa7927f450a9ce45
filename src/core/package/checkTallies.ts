import { groupBy } from '../ingest/groupBy.ts';
import type { Resolution, Vote } from '../resolution.ts';
import { areEqualTallies, countTally, formatTally, type Tally } from '../tally.ts';
import { contradictsVotes } from '../vote/contradictsVotes.ts';
import type { CouncilVote } from '../vote/councilVote.ts';
import type { DecodedPackage } from './decodePackage.ts';
import type { Fault } from './fault.ts';
import { tableFile } from './table.ts';

/** Tallies counted again from the votes, and outcomes and statuses that contradict them. */
export function checkTallies({ dataSet, rows }: DecodedPackage): readonly Fault[] {
  const votesById = groupBy(dataSet.votes, ({ resolutionId }) => resolutionId);
  return dataSet.resolutions.flatMap((resolution, index) =>
    checkTally(resolution, votesById.get(resolution.id) ?? []).map((message) => ({
      file: tableFile('resolutions'),
      row: rows.resolutions[index],
      message: `${resolution.id}: ${message}`,
    })),
  );
}

function voteOf({ date, modality }: Resolution, tally: Tally, votes: readonly Vote[]): CouncilVote {
  return { date, modality, tally, positions: votes.map(({ state, position }) => [state, position]) };
}

function checkTally(resolution: Resolution, votes: readonly Vote[]): readonly string[] {
  const { counted, declared, notVoting, status, outcome } = resolution;
  const faults: string[] = [];
  const recount = countTally(votes.map(({ position }) => position));
  const absent = votes.filter(({ position }) => position === 'X').length;
  if (counted === undefined && votes.length > 0)
    faults.push(`votes.csv has ${votes.length} votes, but nothing is counted`);
  if (counted !== undefined && !areEqualTallies(counted, recount))
    faults.push(`counted is ${formatTally(counted)}, votes.csv gives ${formatTally(recount)}`);
  if (notVoting !== undefined && notVoting !== absent)
    faults.push(`not_voting is ${notVoting}, votes.csv gives ${absent}`);
  if (status === 'ok' && declared && counted && !areEqualTallies(declared, counted))
    faults.push(`status is ok, but ${formatTally(declared)} is declared and ${formatTally(counted)} counted`);
  // Lists alone may be those of a few states.
  if (status === 'ok' && declared && contradictsVotes(resolution, voteOf(resolution, declared, votes)))
    faults.push(`status is ok and outcome is ${outcome}, but the votes are ${formatTally(declared)}`);
  if (votes.length > 0 && outcome === 'adopted_without_vote')
    faults.push(`outcome is adopted_without_vote, but votes.csv has ${votes.length} votes`);
  return faults;
}
