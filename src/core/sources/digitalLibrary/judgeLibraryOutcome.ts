import type { Outcome } from '../../outcome.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import type { StateCode } from '../../state/stateCode.ts';
import { formatTally, type Tally } from '../../tally.ts';
import { vetoesOf } from '../../vote/councilVote.ts';
import type { StatePosition } from '../unvotes/voteGrid.ts';
import { workOutOutcome } from '../workOutOutcome.ts';
import { type LibraryText, totalsOf } from './libraryText.ts';

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
 * `workOutOutcome` says how.
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
  const { body, date, cells } = text;
  const votes = tallies.map((tally) => ({ date, modality: cells.modality, tally, positions }));
  const vetoes = body === 'SC' && votes[0] !== undefined ? vetoesOf(votes[0]) : [];
  const verdicts = new Set(votes.map((vote) => workOutOutcome(body, vote).outcome));
  const [verdict = 'unknown'] = verdicts;
  if (isNamed && verdict === 'rejected' && verdicts.size === 1)
    return { outcome: 'rejected', isWorkedOut: false, vetoes, conflict: sayConflict(text, first, vetoes) };
  if (isNamed) return { outcome: 'adopted_by_vote', isWorkedOut: false, vetoes, conflict: undefined };
  const outcome = verdicts.size === 1 ? verdict : 'unknown';
  return { outcome, isWorkedOut: outcome !== 'unknown', vetoes, conflict: undefined };
}

const WITHOUT_VOTE = /without (?:a )?vote|acclamation|consensus/i;
function sayConflict({ cells }: LibraryText, tally: Tally | undefined, vetoes: readonly StateCode[]): string {
  const votes = tally === undefined ? '' : formatTally(tally);
  const known = { symbol: cells.resolution ?? '', tally: votes };
  return vetoes.length === 0
    ? say(SOURCE_SENTENCES.adoptedSymbol, known)
    : say(SOURCE_SENTENCES.adoptedSymbolVetoed, { ...known, states: vetoes });
}
