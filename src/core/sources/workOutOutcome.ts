import type { Body } from '../body.ts';
import type { Outcome } from '../outcome.ts';
import { NOTE_PHRASES } from '../sentences/notePhrases.ts';
import { marginOf, type Tally } from '../tally.ts';
import { type CouncilVote, judgeCouncilVote } from '../vote/councilVote.ts';

/** The outcome that nothing but the votes tells, and the words that mark it as worked out; none where they do not. */
export interface WorkedOut {
  readonly outcome: Outcome;
  readonly note: string | undefined;
}

/**
 * What the votes of a body say of the outcome: adopted where more are in favour than against. The Security Council has
 * a rule of its own. That some questions of the General Assembly need two thirds (Charter, Article 18) no source
 * says: the note tells where it would matter.
 */
export function workOutOutcome(body: Body, vote: CouncilVote): WorkedOut {
  const outcome = body === 'SC' ? judgeCouncilVote(vote) : judgeMajority(vote.tally);
  return { outcome, note: outcome === 'unknown' ? undefined : workedOutNote(body, vote.tally) };
}

/** The words on an outcome that was worked out from a tally. */
export function workedOutNote(body: Body, tally: Tally | undefined): string {
  if (body === 'SC') return NOTE_PHRASES.workedOutCouncil;
  const isShort = body === 'GA' && tally !== undefined && marginOf(tally) > 0 && tally.yes < 2 * tally.no;
  const { workedOut, shortOfTwoThirds } = NOTE_PHRASES;
  return isShort ? `${workedOut}; ${shortOfTwoThirds}` : workedOut;
}

function judgeMajority(tally: Tally): 'adopted_by_vote' | 'rejected' {
  return marginOf(tally) > 0 ? 'adopted_by_vote' : 'rejected';
}
