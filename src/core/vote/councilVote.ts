import { type IsoDate, knownDate } from '../isoDate.ts';
import type { Position } from '../position.ts';
import { isPermanentMember } from '../roster/permanentMembers.ts';
import type { StateCode } from '../state/stateCode.ts';
import type { Tally } from '../tally.ts';

/** A vote of the Security Council. */
export interface CouncilVote {
  readonly date: IsoDate | undefined;
  /** How it was voted on, in the words of the source; a vote on procedure knows no veto. */
  readonly modality?: string | undefined;
  readonly tally: Tally;
  /** Empty where no list is known. */
  readonly positions: readonly (readonly [StateCode, Position])[];
}

/**
 * What the votes of the Security Council come to: nine in favour, before 1966 seven, and on all but procedure no
 * permanent member against (Charter, Article 27). `unknown` where it is not: without a date seven or eight do not tell,
 * and votes against do not where who cast them is not known.
 */
export function judgeCouncilVote(vote: CouncilVote): 'adopted_by_vote' | 'rejected' | 'unknown' {
  const { date, modality, tally, positions } = vote;
  const needed = neededOn(date);
  if (needed === undefined && tally.yes >= NEEDED_BEFORE && tally.yes < NEEDED_SINCE) return 'unknown';
  if (tally.yes < (needed ?? NEEDED_SINCE) || vetoesOf(vote).length > 0) return 'rejected';
  const named = positions.filter(([, position]) => position === 'N').length;
  return tally.no > named && !isProcedural(modality) ? 'unknown' : 'adopted_by_vote';
}

/** The permanent members against a text that else had the votes; one against a text that fails anyway casts no veto. */
export function vetoesOf({ date, modality, tally, positions }: CouncilVote): readonly StateCode[] {
  if (isProcedural(modality) || tally.yes < (neededOn(date) ?? NEEDED_SINCE)) return [];
  return positions
    .filter(([state, position]) => position === 'N' && isPermanentMember(state))
    .map(([state]) => state);
}

/** On that day the Council grew to 15, and the votes it needs to nine. */
const ENLARGED = knownDate('1966-01-01');
const [NEEDED_BEFORE, NEEDED_SINCE] = [7, 9];
const PROCEDURAL = /(?<!non-?\s?)procedural/i;

function isProcedural(modality: string | undefined): boolean {
  return PROCEDURAL.test(modality ?? '');
}

function neededOn(date: IsoDate | undefined): number | undefined {
  if (date === undefined) return undefined;
  return date < ENLARGED ? NEEDED_BEFORE : NEEDED_SINCE;
}
