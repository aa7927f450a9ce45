import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import type { Resolution } from '../../core/resolution.ts';
import { isPermanentMember } from '../../core/roster/permanentMembers.ts';
import { REGIONAL_GROUPS } from '../../core/state/regionalGroup.ts';
import { countPositions, type MemberVote, presentPositions } from '../../core/vote/memberVotes.ts';
import { RESOLUTION_WORDS } from '../../i18n/resolution.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { onView, type ViewState } from '../../url/viewState.ts';
import { stateName } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import { groupName } from './groupName.ts';

interface StatesByPositionProps {
  readonly resolution: Resolution;
  readonly view: ViewState;
  readonly index: DataSetIndex;
  /** In the order to list them. */
  readonly votes: readonly MemberVote[];
}

/** The states in each position, by regional group and name. */
export function StatesByPosition({ view, index, resolution, votes }: StatesByPositionProps) {
  const messages = useMessages();
  const { positions, formats, resolutionView: words } = messages;
  const counts = countPositions(votes);
  const byRoster = votes.filter(({ basis }) => basis === 'roster');
  return (
    <section aria-labelledby="who-voted-how">
      <h2 id="who-voted-how">{words.statesTitle}</h2>
      <div className="positions">
        {presentPositions(counts).map((position) => (
          <section key={position} className={`position-list ${position}`}>
            <h3>
              <span className={`segment ${position}`} aria-hidden="true" />
              {positions[position]} <span className="muted">{formats.number(counts[position])}</span>
            </h3>
            {[...REGIONAL_GROUPS, undefined].map((group) => (
              <GroupList
                key={group ?? ''}
                view={view}
                index={index}
                resolution={resolution}
                name={groupName(group, messages)}
                votes={votes.filter((vote) => vote.position === position && vote.group === group)}
              />
            ))}
          </section>
        ))}
      </div>
      {byRoster.length > 0 && (
        <p className="muted small prose">
          {words.notVotingNote(formats.list(byRoster.map(({ state }) => stateName(index, state, messages))))}
        </p>
      )}
    </section>
  );
}

interface GroupListProps extends StatesByPositionProps {
  readonly name: string;
}

/** The states of one regional group among those of one position. */
function GroupList({ view, index, resolution, name, votes }: GroupListProps) {
  const messages = useMessages();
  const words = useWords(RESOLUTION_WORDS);
  if (votes.length === 0) return null;
  return (
    <>
      <h4 className="muted small">
        {name} {messages.formats.number(votes.length)}
      </h4>
      <ul className="state-list small">
        {votes.map(({ state }) => (
          <li key={state}>
            <ViewLink to={onView(view, { view: 'state', state })}>
              {stateName(index, state, messages)}
            </ViewLink>
            {resolution.body === 'SC' && isPermanentMember(state) && (
              <span className="muted"> · {words.permanentMember}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
