import type { Body } from '../body.ts';
import type { IsoDate } from '../isoDate.ts';
import type { StateCode } from '../state/stateCode.ts';

/** What is known of a body beside its documents; each answer is undefined where nothing is known. */
export interface RosterFacts {
  /** The members of a body on a day. */
  readonly membersOn: (body: Body, date: IsoDate) => ReadonlySet<StateCode> | undefined;
  /** The first and the last day of a session. */
  readonly sessionDates: (
    body: Body,
    session: string,
  ) => { readonly from: IsoDate; readonly to: IsoDate } | undefined;
}
