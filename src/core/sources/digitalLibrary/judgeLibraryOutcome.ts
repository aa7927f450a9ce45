import { type IsoDate, knownDate } from '../../isoDate.ts';
import type { Outcome } from '../../outcome.ts';
import type { StateCode } from '../../state/stateCode.ts';
import { formatTally, marginOf, type Tally } from '../../tally.ts';
import type { StatePosition } from '../unvotes/voteGrid.ts';
import { type LibraryText, totalsOf } from './libraryText.ts';
import { isPermanentMember } from './permanentMembers.ts';

/** What became of a text, and how that is known. */
export interface LibraryOutcome {
  readonly outcome: Outcome;
  /** Whether nothing but the votes tells. */
  readonly isWorkedOut: boolean;
  /** The permanent members against a text that had the votes to be adopted; by code. */
  readonly vetoes: readonly StateCode[];
  /** What does not fit the votes; undefined where all does. */
  readonly conflict: string | undefined;
}

/**
 * Whether a text was adopted without a vote, by its modality. The library then lists each member as in favour, which
 * is no vote; with a vote against or an abstention in its totals it is one.
 */
export function isWithoutVote(text: LibraryText): boolean {
  const { modality } = text.cells;
  if (modality === undefined || !WITHOUT_VOTE.test(modality)) return false;
  const { declared } = totalsOf(text);
  return declared === undefined || declared.no + declared.abstain === 0;
}

/**
 * What became of a text, by its totals and by its lists; `tallies` holds those that there are.
 *
 * The library gives a symbol of a resolution to what was adopted; where there is none the votes tell, if totals and
 * lists say the same. A text that has a symbol and by no count the votes is in conflict, and its outcome that of the
 * votes.
 *
 * The General Assembly adopts where more are in favour than against; that some questions need two thirds (Charter,
 * Article 18) is not known here. The Security Council needs nine in favour, before 1966 seven, and on all but
 * procedure no permanent member against (Article 27). Without a date seven or eight are not enough to tell.
 */
export function judgeLibraryOutcome(
  text: LibraryText,
  positions: readonly StatePosition[],
  tallies: readonly Tally[],
): LibraryOutcome {
  const isNamed = text.cells.resolution !== undefined;
  if (isWithoutVote(text) && positions.length === 0)
    return { outcome: 'adopted_without_vote', isWorkedOut: false, vetoes: [], conflict: undefined };
  const [first] = tallies;
  const vetoes = first === undefined ? [] : findVetoes(text, positions, first);
  const verdicts = new Set(tallies.map((tally) => judgeVotes(text, tally, vetoes)));
  const [verdict = 'unknown'] = verdicts;
  if (isNamed && verdict === 'rejected' && verdicts.size === 1)
    return { outcome: 'rejected', isWorkedOut: false, vetoes, conflict: sayConflict(text, first, vetoes) };
  if (isNamed) return { outcome: 'adopted_by_vote', isWorkedOut: false, vetoes, conflict: undefined };
  const outcome = verdicts.size === 1 ? verdict : 'unknown';
  return { outcome, isWorkedOut: outcome !== 'unknown', vetoes, conflict: undefined };
}

const WITHOUT_VOTE = /without (?:a )?vote|acclamation|consensus/i;
const PROCEDURAL = /(?<!non-?\s?)procedural/i;

/** On that day the Council grew to 15, and the votes it needs to nine. */
const ENLARGED = knownDate('1966-01-01');
const [NEEDED_BEFORE, NEEDED_SINCE] = [7, 9];

type Verdict = 'adopted_by_vote' | 'rejected' | 'unknown';

function judgeVotes({ body, date }: LibraryText, tally: Tally, vetoes: readonly StateCode[]): Verdict {
  if (body !== 'SC') return marginOf(tally) > 0 ? 'adopted_by_vote' : 'rejected';
  const needed = neededOn(date);
  if (needed === undefined && tally.yes >= NEEDED_BEFORE && tally.yes < NEEDED_SINCE) return 'unknown';
  return tally.yes >= (needed ?? NEEDED_SINCE) && vetoes.length === 0 ? 'adopted_by_vote' : 'rejected';
}

function neededOn(date: IsoDate | undefined): number | undefined {
  if (date === undefined) return undefined;
  return date < ENLARGED ? NEEDED_BEFORE : NEEDED_SINCE;
}

/** A permanent member against a text that fails without it casts no veto. */
function findVetoes(
  { body, date, cells }: LibraryText,
  positions: readonly StatePosition[],
  tally: Tally,
): readonly StateCode[] {
  if (body !== 'SC' || PROCEDURAL.test(cells.modality ?? '')) return [];
  if (tally.yes < (neededOn(date) ?? NEEDED_SINCE)) return [];
  return positions
    .filter(([state, position]) => position === 'N' && isPermanentMember(state))
    .map(([state]) => state);
}

function sayConflict({ cells }: LibraryText, tally: Tally | undefined, vetoes: readonly StateCode[]): string {
  const votes = tally === undefined ? '' : formatTally(tally);
  const veto = vetoes.length === 0 ? '' : `, with ${vetoes.join(', ')} against`;
  return `${cells.resolution ?? ''} is the symbol of an adopted text, but the votes are ${votes}${veto}.`;
}
