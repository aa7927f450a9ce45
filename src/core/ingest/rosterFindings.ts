import type { Body } from '../body.ts';
import type { IsoDate } from '../isoDate.ts';
import { isCast } from '../position.ts';
import { say } from '../sentences/say.ts';
import { VOTE_SENTENCES } from '../sentences/voteSentences.ts';
import type { StateCode } from '../state/stateCode.ts';
import type { ListedState } from './collectPositions.ts';
import type { Finding } from './finding.ts';

/** Who is listed in a vote of which body, and when. */
export interface ListedVote {
  readonly body: Body;
  readonly date: IsoDate | undefined;
  readonly listed: readonly ListedState[] | undefined;
}

/** The listed states that voted and were no members on the day; nothing where the roster is not known. */
export function findRosterFindings(
  vote: ListedVote,
  members: ReadonlySet<StateCode> | undefined,
): readonly Finding[] {
  return strangersOf(vote, members)
    .filter(({ position }) => isCast(position))
    .map((stranger) => toFinding(vote, stranger, VOTE_SENTENCES.positionKept));
}

/**
 * The listed states that cast no vote and were no members on the day, as a member whose rights are suspended: they
 * touch no vote, and the record is not disputed.
 */
export function findIdleStrangers(
  vote: ListedVote,
  members: ReadonlySet<StateCode> | undefined,
): readonly Finding[] {
  return strangersOf(vote, members)
    .filter(({ position }) => !isCast(position))
    .map((stranger) => toFinding(vote, stranger, VOTE_SENTENCES.castNoVote));
}

interface Stranger extends ListedState {
  readonly code: StateCode;
}

function strangersOf(
  { listed, date }: ListedVote,
  members: ReadonlySet<StateCode> | undefined,
): readonly Stranger[] {
  if (members === undefined || date === undefined) return [];
  return (listed ?? []).flatMap((state) => {
    const { code } = state;
    return code === undefined || members.has(code) ? [] : [{ ...state, code }];
  });
}

function toFinding({ body, date }: ListedVote, { printed, code, line }: Stranger, done: string): Finding {
  const found = say(VOTE_SENTENCES.noMember, { printed, code, body, date: date ?? '' });
  return { kind: 'not_a_member', line, found, done };
}
