import type { Rate } from '../../core/agreement/rate.ts';
import { intersectionOf, type ResolutionSelection, selectWhere } from '../../core/agreement/selection.ts';
import type { VoterGroup } from '../../core/agreement/voterGroup.ts';
import type { VoteTable } from '../../core/agreement/voteTable.ts';
import { yesShare } from '../../core/agreement/yesShare.ts';
import type { Outcome } from '../../core/outcome.ts';
import { LEAST_TEXTS, textsBySubject } from '../../core/texts/textsBySubject.ts';
import type { RecordedVote } from '../../core/vote/recordedVote.ts';

/** A state or a group whose votes are counted. */
export interface Voter {
  readonly id: string;
  readonly name: string;
  /** As it stands within a sentence. */
  readonly fullName: string;
  readonly group: VoterGroup;
}

/** How much of what each voter cast on a subject was in favour. */
export interface SubjectShares {
  readonly subject: string;
  /** Recorded votes on it; at least three. */
  readonly votes: number;
  /** The outcomes that they had. */
  readonly outcomes: readonly Outcome[];
  /** One for each voter, in the order given. */
  readonly rates: readonly Rate[];
}

/** The rows of the table, and the subjects with too few votes for it. */
export interface SharesTable {
  /** The subject with the most votes first. */
  readonly rows: readonly SubjectShares[];
  readonly listed: readonly { readonly subject: string; readonly votes: number }[];
}

/** The shares of yes votes of some voters, subject by subject, over a selection of recorded votes. */
export function subjectShares(
  table: VoteTable,
  selection: ResolutionSelection,
  recorded: readonly RecordedVote[],
  voters: readonly Voter[],
): SharesTable {
  const subjects = textsBySubject(recorded.map(({ resolution }) => resolution)).toSorted(
    (a, b) => b.texts.length - a.texts.length,
  );
  const isCounted = (texts: readonly unknown[]) => texts.length >= LEAST_TEXTS;
  const rows = subjects
    .filter(({ texts }) => isCounted(texts))
    .map(({ subject, texts }): SubjectShares => {
      const own = selectWhere(table, ({ subjects: all }) => all.includes(subject), { disputed: 'include' });
      const votes = intersectionOf(selection, own);
      return {
        subject,
        votes: texts.length,
        outcomes: [...new Set(texts.map(({ outcome }) => outcome))],
        rates: voters.map(({ group }) => yesShare(group, votes)),
      };
    });
  const listed = subjects
    .filter(({ texts }) => !isCounted(texts))
    .map(({ subject, texts }) => ({ subject, votes: texts.length }));
  return { rows, listed };
}

/** Two voters who are far apart on a subject, by their places. */
export interface ShareGap {
  readonly subject: string;
  readonly low: number;
  readonly lowValue: number;
  readonly high: number;
  readonly highValue: number;
}

/** The subject on which the shares of two voters lie furthest apart; undefined where no subject has two shares. */
export function widestGap(rows: readonly SubjectShares[]): ShareGap | undefined {
  return rows
    .flatMap(({ subject, rates }): readonly ShareGap[] => {
      const measured = rates
        .flatMap((rate, place) => (rate.kind === 'measured' ? [{ place, value: rate.value }] : []))
        .sort((a, b) => a.value - b.value);
      const [low, high] = [measured[0], measured.at(-1)];
      if (low === undefined || high === undefined || low === high) return [];
      const [lowValue, highValue] = [low.value, high.value];
      return [{ subject, low: low.place, lowValue, high: high.place, highValue }];
    })
    .sort((a, b) => b.highValue - b.lowValue - (a.highValue - a.lowValue))[0];
}
