import { memo, useDeferredValue, useMemo } from 'react';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { GROUPS_WORDS } from '../../i18n/groups.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SelectionBar } from '../frame/SelectionBar.tsx';
import { MeasureChoice } from '../measure/MeasureChoice.tsx';
import { useAfterwards } from '../useAfterwards.ts';
import { useVoteSelection } from '../useVoteSelection.ts';
import type { ViewProps } from '../viewProps.ts';
import { BetweenFigure } from './BetweenFigure.tsx';
import { CohesionFigure } from './CohesionFigure.tsx';
import { CohesionOverTime } from './CohesionOverTime.tsx';
import { cohesionRows } from './cohesionRows.ts';
import { GroupChoice } from './GroupChoice.tsx';
import type { GroupFigureProps } from './groupFigureProps.ts';
import { LoyaltyFigure } from './LoyaltyFigure.tsx';
import { chosenGroups } from './offeredGroups.ts';
import { PairVotesFigure } from './PairVotesFigure.tsx';
import { SplitFigures } from './SplitFigures.tsx';
import { useShownGroups } from './useShownGroups.ts';
import './GroupsView.css';

/** How alike groups of states voted, beside each other and within, and who in them did otherwise. */
export function GroupsView({ view, index }: ViewProps) {
  const messages = useMessages();
  const words = useWords(GROUPS_WORDS);
  const frame = useWords(FRAME_WORDS);
  const { selection } = useVoteSelection({ view, index });
  const { groups: ids, sets } = view;
  const choice = useMemo(() => chosenGroups({ groups: ids, sets }), [ids, sets]);
  const later = useDeferredValue(view);
  const groups = useDeferredValue(useShownGroups(index, choice.shown));
  return (
    <>
      <div className="page-head groups-head">
        <h1>{messages.views.groups}</h1>
        <p className="prose">{words.lead}</p>
        <GroupChoice view={view} index={index} shown={choice.shown} />
        {choice.unknown.length > 0 && <p role="status">{words.unknownGroups(choice.unknown)}</p>}
      </div>
      <SelectionBar view={view} index={index} votes={selection.count} />
      {selection.count === 0 ? (
        <Notice title={frame.noVotes} role="status">
          <p>{frame.noVotesAdvice}</p>
        </Notice>
      ) : (
        <Figures view={later} index={index} groups={groups} />
      )}
    </>
  );
}

type FiguresProps = Pick<GroupFigureProps, 'view' | 'index' | 'groups'>;

const Figures = memo(function Figures({ view, index, groups }: FiguresProps) {
  const { table, selection } = useVoteSelection({ view, index });
  const props = { view, index, table, selection, groups };
  const last = useAfterwards(view);
  const rows = useMemo(() => cohesionRows(table, groups, selection), [table, groups, selection]);
  if (selection.count === 0) return null;
  // Where no two members of a group ever voted there is nothing that the other figures could show.
  if (rows.every(({ agreementIndex }) => agreementIndex.kind === 'noVotes')) {
    return (
      <div className="groups-figures">
        <CohesionFigure {...props} rows={rows} />
      </div>
    );
  }
  return (
    <div className="groups-figures">
      <CohesionFigure {...props} rows={rows} />
      <CohesionOverTime {...props} />
      <OtherFigures view={last} index={index} groups={groups} />
    </div>
  );
});

const OtherFigures = memo(function OtherFigures({ view, index, groups }: FiguresProps) {
  const { table, selection } = useVoteSelection({ view, index });
  const props = { view, index, table, selection, groups };
  const [first, second, ...others] = groups;
  return (
    <>
      <div className="figure-with-choice">
        {view.embed === undefined && <MeasureChoice />}
        <BetweenFigure {...props} />
      </div>
      {first && second && others.length === 0 && <PairVotesFigure {...props} pair={[first, second]} />}
      <LoyaltyFigure {...props} />
      <SplitFigures {...props} />
    </>
  );
});
