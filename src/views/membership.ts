import { memberLookup } from '../core/roster/memberLookup.ts';

/** Tells of a state and a vote whether the state was a member of the body that day; one for all pages. */
export const isMember = memberLookup();
