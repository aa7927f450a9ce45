import type { Body } from '../body.ts';
import type { RosterFacts } from '../ingest/rosterFacts.ts';
import type { IsoDate } from '../isoDate.ts';
import type { StateCode } from '../state/stateCode.ts';

/** Whether a state was a member of a body on a day; undefined where roster or day are not known. */
export type DailyRoster = (body: Body, date: IsoDate | undefined, state: StateCode) => boolean | undefined;

/** Tells members of days, of which there are few in many rows. */
export function createDailyRoster(roster: Pick<RosterFacts, 'membersOn'>): DailyRoster {
  const { membersOn } = rememberDays(roster);
  return (body, date, state) => (date === undefined ? undefined : membersOn(body, date)?.has(state));
}

/** The same facts, with the members of each day looked up once. */
export function rememberDays({ membersOn }: Pick<RosterFacts, 'membersOn'>): Pick<RosterFacts, 'membersOn'> {
  const rosters = new Map<string, ReadonlySet<StateCode> | undefined>();
  return {
    membersOn: (body, date) => {
      const key = `${body} ${date}`;
      if (!rosters.has(key)) rosters.set(key, membersOn(body, date));
      return rosters.get(key);
    },
  };
}
