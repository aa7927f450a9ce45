import { membersOn } from '../roster/memberOn.ts';
import { sessionDates } from '../roster/sessionDates.ts';
import type { RosterFacts } from './rosterFacts.ts';

/** What our own tables know of bodies, members and sessions. */
export const ROSTER: RosterFacts = { membersOn, sessionDates };
