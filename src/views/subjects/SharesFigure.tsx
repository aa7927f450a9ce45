import { useMemo } from 'react';
import { groupOfStates } from '../../core/agreement/voterGroup.ts';
import type { VoteTable } from '../../core/agreement/voteTable.ts';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { REGIONAL_GROUPS } from '../../core/state/regionalGroup.ts';
import type { StateCode } from '../../core/state/stateCode.ts';
import type { RecordedVote } from '../../core/vote/recordedVote.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { SUBJECTS_WORDS, type SubjectsWords } from '../../i18n/subjects.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { changeView } from '../../url/useViewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { useSubtitle } from '../frame/AdoptedOnlyNote.tsx';
import { stateName, subjectName } from '../names.ts';
import { regionalVotersOf } from '../regionalVotersOf.ts';
import { StatePicker } from '../statePicker/StatePicker.tsx';
import type { VoteSelection } from '../useVoteSelection.ts';
import type { ViewProps } from '../viewProps.ts';
import { shareColumns } from './shareColumns.tsx';
import { type ShareGap, subjectShares, type Voter, widestGap } from './subjectShares.ts';

interface SharesFigureProps extends ViewProps {
  readonly votes: VoteSelection;
  readonly recorded: readonly RecordedVote[];
}

/** How much of what states, or regional groups, cast on each subject was in favour. */
export function SharesFigure({ view, index, votes: { table, selection }, recorded }: SharesFigureProps) {
  const messages = useMessages();
  const words = useWords(SUBJECTS_WORDS);
  const { formats } = messages;
  const isGroups = view.states.length === 0;
  const voters = useMemo(
    () => (isGroups ? groupVoters(index, messages) : stateVoters(table, view.states, index, messages)),
    [isGroups, table, view.states, index, messages],
  );
  const { rows, listed } = useMemo(
    () => subjectShares(table, selection, recorded, voters),
    [table, selection, recorded, voters],
  );
  const columns = useMemo(
    () => shareColumns({ view, voters, isGroups, messages, words }),
    [view, voters, isGroups, messages, words],
  );
  const subtitle = useSubtitle(index, words.sharesSubtitle(isGroups));
  const title = titleOf(widestGap(rows), voters, { words, messages }) ?? words.sharesSubtitle(isGroups);

  return (
    <div>
      {view.embed === undefined && (
        <div className="states-choice">
          <p className="small">
            {words.statesChoice} <span className="muted">{words.statesGloss}</span>
          </p>
          <StatePicker
            index={index}
            chosen={view.states}
            onChange={(states) => changeView({ states })}
            max={8}
          />
        </div>
      )}
      <ViewFigure
        view={view}
        index={index}
        anchor="shares"
        title={title}
        subtitle={subtitle}
        n={words.voteCount(recorded.length)}
        finding={title}
        limits={words.sharesLimits}
        columns={columns}
        rows={rows}
        rowKey={({ subject }) => subject}
        isStacked
        remarks={
          listed.length > 0 &&
          words.sharesListed(
            formats.list(
              listed.map(
                ({ subject, votes }) => `${subjectName(subject, messages)} (${formats.number(votes)})`,
              ),
            ),
          )
        }
      />
    </div>
  );
}

function titleOf(
  gap: ShareGap | undefined,
  voters: readonly Voter[],
  { words, messages }: { readonly words: SubjectsWords; readonly messages: Messages },
): string | undefined {
  const [low, high] = gap === undefined ? [] : [voters[gap.low], voters[gap.high]];
  if (gap === undefined || low === undefined || high === undefined) return undefined;
  const { percent } = messages.formats;
  return words.sharesTitle(
    subjectName(gap.subject, messages),
    { name: high.fullName, share: percent(gap.highValue) },
    { name: low.fullName, share: percent(gap.lowValue) },
  );
}

function groupVoters(index: DataSetIndex, { groups: names, groupsShort }: Messages): readonly Voter[] {
  const groups = regionalVotersOf(index);
  return REGIONAL_GROUPS.flatMap((id, place): readonly Voter[] => {
    const group = groups[place];
    return group === undefined || group.members.length === 0
      ? []
      : [{ id, name: groupsShort[id], fullName: names[id], group }];
  });
}

function stateVoters(
  table: VoteTable,
  states: readonly StateCode[],
  index: DataSetIndex,
  messages: Messages,
): readonly Voter[] {
  return states.map((code) => {
    const name = stateName(index, code, messages);
    return { id: code, name, fullName: name, group: groupOfStates(table, [code]) };
  });
}
