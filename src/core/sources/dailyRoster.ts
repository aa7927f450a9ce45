import type { Body } from '../body.ts';
import type { RosterFacts } from '../ingest/rosterFacts.ts';
import type { IsoDate } from '../isoDate.ts';
import type { StateCode } from '../state/stateCode.ts';

/** Whether a state was a member of a body on a day; undefined where roster or day are not known. */
export type DailyRoster = (body: Body, date: IsoDate | undefined, state: StateCode) => boolean | undefined;

/** Tells members of days, of which there are few in many rows: the roster of each is asked for once. */
export function createDailyRoster({ membersOn }: Pick<RosterFacts, 'membersOn'>): DailyRoster {
  const rosters = new Map<string, ReadonlySet<StateCode> | undefined>();
  return (body, date, state) => {
    if (date === undefined) return undefined;
    const key = `${body} ${date}`;
    if (!rosters.has(key)) rosters.set(key, membersOn(body, date));
    return rosters.get(key)?.has(state);
  };
}
