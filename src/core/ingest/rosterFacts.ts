import type { Body } from '../body.ts';
import type { IsoDate } from '../isoDate.ts';
import type { DateSpan } from '../roster/dateSpan.ts';
import type { StateCode } from '../state/stateCode.ts';

/** What is known of a body beside its documents; each answer is undefined where nothing is known. */
export interface RosterFacts {
  /** The members of a body on a day. */
  readonly membersOn: (body: Body, date: IsoDate) => ReadonlySet<StateCode> | undefined;
  /** The days outside of which a session adopted nothing. */
  readonly sessionDates: (body: Body, session: string) => DateSpan | undefined;
}
