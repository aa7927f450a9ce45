import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { CAST_POSITIONS, type CastPosition } from '../../core/position.ts';
import { type GroupPlurality, groupPluralities } from '../../core/vote/groupPluralities.ts';
import { RESOLUTION_WORDS } from '../../i18n/resolution.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { ViewState } from '../../url/viewState.ts';
import { groupName } from './groupName.ts';
import { StateLinks } from './StateLinks.tsx';
import type { VoteFigureProps } from './voteFigureProps.ts';

/** The states that cast another vote than most of their regional group. */
export function GroupBreaks({ view, index, votes }: VoteFigureProps) {
  const words = useWords(RESOLUTION_WORDS);
  const messages = useMessages();
  const groups = groupPluralities(votes);
  const broken = groups.filter(({ others }) => others.length > 0);
  const tied = groups.filter(({ position }) => position === undefined);
  return (
    <section aria-labelledby="group-breaks">
      <h2 id="group-breaks">
        {words.breaksTitle(broken.reduce((sum, { others }) => sum + others.length, 0))}
      </h2>
      <p className="muted small prose">{words.breaksGloss}</p>
      {(broken.length > 0 || tied.length > 0) && (
        <ul className="group-breaks">
          {broken.map((group) => (
            <BrokenGroup key={group.group} view={view} index={index} group={group} />
          ))}
          {tied.map(({ group }) => (
            <li key={group} className="muted">
              {words.tiedGroup(groupName(group, messages))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface BrokenGroupProps {
  readonly view: ViewState;
  readonly index: DataSetIndex;
  readonly group: GroupPlurality;
}

function BrokenGroup({ view, index, group }: BrokenGroupProps) {
  const words = useWords(RESOLUTION_WORDS);
  const messages = useMessages();
  const { position, followers, voters, others } = group;
  if (position === undefined) return null;
  const statesIn = (cast: CastPosition) =>
    others.filter((vote) => vote.position === cast).map(({ state }) => state);
  return (
    <li>
      {words.mostOf(groupName(group.group, messages), position, followers, voters)}
      {CAST_POSITIONS.filter((cast) => statesIn(cast).length > 0).map((cast) => (
        <span key={cast} className="other-votes">
          <span className={`segment ${cast}`} aria-hidden="true" />
          {words.castVerb[cast]}
          {words.colon}
          <StateLinks view={view} index={index} states={statesIn(cast)} />
        </span>
      ))}
    </li>
  );
}
