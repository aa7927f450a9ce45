import { useMessages } from '../../ui/LanguageContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { onView } from '../../url/viewState.ts';
import { stateName } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import { StateFacts } from './StateFacts.tsx';
import { StateFigures } from './StateFigures.tsx';
import './StateView.css';

/** When a state was a member, how it voted, and with whom. */
export function StateView({ view, index }: ViewProps) {
  const messages = useMessages();
  const words = messages.stateView;
  const state = view.state === undefined ? undefined : index.stateByCode.get(view.state);
  const row = state && index.table.rowByState.get(state.code);
  const name = state && stateName(index, state.code, messages);
  return (
    <>
      <p className="small state-back screen-only">
        <ViewLink to={onView(view, { view: 'states' })}>← {words.back}</ViewLink>
      </p>
      {state === undefined || name === undefined ? (
        <Notice title={words.notFoundTitle} isPage>
          <p>{view.state === undefined ? words.notNamed : words.notFoundText(view.state)}</p>
        </Notice>
      ) : (
        <article className="one-state">
          <header className="page-head">
            <p className="muted">{state.code}</p>
            <h1>{name}</h1>
          </header>
          <StateFacts state={state} />
          {row !== undefined && index.votesByState.has(state.code) ? (
            <StateFigures view={view} index={index} state={{ code: state.code, row, name }} />
          ) : (
            <Notice title={words.noVotes}>
              <p>{words.noVotesText}</p>
            </Notice>
          )}
        </article>
      )}
    </>
  );
}
