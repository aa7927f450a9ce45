import { groupBy } from '../ingest/groupBy.ts';
import type { RosterFacts } from '../ingest/rosterFacts.ts';
import { isCast } from '../position.ts';
import type { Resolution } from '../resolution.ts';
import type { StateCode } from '../state/stateCode.ts';
import type { DecodedPackage } from './decodePackage.ts';
import type { Fault } from './fault.ts';
import { findExplained } from './findExplained.ts';
import { tableFile } from './table.ts';

/**
 * Votes cast by states that were no members that day in records that are not disputed and of which no problem says
 * that the date is not true, and members without a row where the number of those not voting is given. Nothing is
 * asked where roster or date are not known.
 */
export function checkMembers({ dataSet, rows }: DecodedPackage, facts: RosterFacts): readonly Fault[] {
  const { votes } = dataSet;
  const indexesById = groupBy([...votes.keys()], (index) => votes[index]?.resolutionId);
  const explained = findExplained(dataSet.problems);
  return dataSet.resolutions.flatMap((resolution, index) => {
    const members = membersAt(resolution, facts);
    if (members === undefined || resolution.status === 'disputed') return [];
    const own = (indexesById.get(resolution.id) ?? []).flatMap((vote) => {
      const found = votes[vote];
      return found === undefined ? [] : [{ ...found, row: rows.votes[vote] }];
    });
    const strangers = own
      .filter(
        ({ state, position }) => isCast(position) && !members.has(state) && !explained.has(resolution.id),
      )
      .map(({ state, row }) => ({
        file: tableFile('votes'),
        row,
        message: `${state} was not a member of the body (${resolution.body}) on ${resolution.date ?? ''}, and ${resolution.id} is not disputed`,
      }));
    const named = new Set(own.map(({ state }) => state));
    return [...strangers, ...findUnnamed(resolution, rows.resolutions[index], members, named)];
  });
}

function membersAt({ body, date }: Resolution, facts: RosterFacts): ReadonlySet<StateCode> | undefined {
  return date === undefined ? undefined : facts.membersOn(body, date);
}

function findUnnamed(
  { id, notVoting }: Resolution,
  row: number | undefined,
  members: ReadonlySet<StateCode>,
  named: ReadonlySet<StateCode>,
): readonly Fault[] {
  const unnamed = [...members].filter((member) => !named.has(member)).sort();
  if (notVoting === undefined || unnamed.length === 0) return [];
  const message = `${id}: members without a row in votes.csv: ${unnamed.join(', ')}`;
  return [{ file: tableFile('resolutions'), row, message }];
}
