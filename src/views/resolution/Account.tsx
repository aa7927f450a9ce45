import { votesToTurn } from '../../core/agreement/margin.ts';
import { tallyOf } from '../../core/filter/resolutionFilter.ts';
import type { Resolution } from '../../core/resolution.ts';
import { castCount, type Tally } from '../../core/tally.ts';
import { RESOLUTION_WORDS, type ResolutionWords } from '../../i18n/resolution.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { unitedGroups } from './unitedGroups.ts';
import type { VoteFigureProps } from './voteFigureProps.ts';

/** What happened to a text and who decided it, for those who have never seen the terms. */
export function Account({ resolution, votes }: Pick<VoteFigureProps, 'resolution' | 'votes'>) {
  const messages = useMessages();
  const { formats, outcomeGloss } = messages;
  const words = useWords(RESOLUTION_WORDS);
  const date = resolution.date && formats.date(resolution.date);
  const tally = votes.length === 0 ? undefined : tallyOf(resolution);
  const isCouncilVote = resolution.body === 'SC' && votes.length > 0;
  const happened =
    tally === undefined
      ? [words.consensusOn(date)]
      : [
          words.voteOn(date, tally, Math.max(0, votes.length - castCount(tally))),
          ...outcomeSentences(resolution, tally, words),
        ];
  const united = unitedGroups(votes, messages);
  return (
    <section aria-labelledby="account" className="account prose">
      <h2 id="account">{words.accountTitle}</h2>
      <p>{words.whoDecides[resolution.body]}</p>
      <p>{isCouncilVote ? words.councilGloss : outcomeGloss[resolution.outcome]}</p>
      <p>{happened.join(words.sentenceGap)}</p>
      {united.length > 0 && <p>{words.byGroup(words.mapTitle(united))}</p>}
      <p>{words.force[resolution.body]}</p>
    </section>
  );
}

/** Why a vote ended as it did and how near the other outcome was; nothing where more than a majority decides. */
function outcomeSentences(
  { body, outcome }: Resolution,
  tally: Tally,
  words: ResolutionWords,
): readonly string[] {
  const turn = votesToTurn(tally);
  if (body === 'SC' || (outcome !== 'adopted_by_vote' && outcome !== 'rejected')) return [];
  const reason = words.byMajority[outcome === 'rejected' ? 'rejected' : 'adopted'];
  // An outcome that its own tally contradicts is for the notice above to speak of.
  if (turn === undefined || (turn.kind === 'toReject') !== (outcome === 'adopted_by_vote')) return [];
  const of = turn.kind === 'toReject' ? tally.yes : tally.no;
  const mayTie = (tally.yes - tally.no) % 2 === 0;
  return [reason, words.turning({ ...turn, of }), ...(mayTie ? [words.tieNote] : [])];
}
