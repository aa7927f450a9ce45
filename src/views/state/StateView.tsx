import { useMemo } from 'react';
import { TallyBar } from '../../charts/tallyBar/TallyBar.tsx';
import { LANGUAGES } from '../../core/language.ts';
import type { Position } from '../../core/position.ts';
import type { Resolution } from '../../core/resolution.ts';
import { membershipOf } from '../../core/roster/memberOn.ts';
import type { State } from '../../core/state/state.ts';
import { countPositions } from '../../core/vote/memberVotes.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useDataTable } from '../../ui/useDataTable.ts';
import { navigate } from '../../url/useViewState.ts';
import { onView } from '../../url/viewState.ts';
import { CsvButton } from '../CsvButton.tsx';
import { stateName } from '../names.ts';
import { positionColumn, resolutionColumns } from '../resolutions/columns.tsx';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';

/** When a state was a member, and how it voted. */
export function StateView({ view, index }: ViewProps) {
  const messages = useMessages();
  const words = messages.stateView;
  const state = view.state === undefined ? undefined : index.stateByCode.get(view.state);
  return (
    <>
      <p className="small">
        <ViewLink to={onView(view, { view: 'states' })}>← {words.back}</ViewLink>
      </p>
      {state === undefined ? (
        <Notice title={words.notFoundTitle} isPage>
          <p>{view.state === undefined ? words.notNamed : words.notFoundText(view.state)}</p>
        </Notice>
      ) : (
        <OneState view={view} index={index} state={state} />
      )}
    </>
  );
}

interface OneStateProps extends ViewProps {
  readonly state: State;
}

function OneState({ view, index, state }: OneStateProps) {
  const messages = useMessages();
  const words = messages.stateView;
  return (
    <article className="resolution">
      <header className="page-head">
        <p className="muted">{state.code}</p>
        <h1>{stateName(index, state.code, messages)}</h1>
      </header>
      <StateFacts state={state} />
      {index.votesByState.has(state.code) ? (
        <StateVotes view={view} index={index} state={state} />
      ) : (
        <Notice title={words.noVotes}>
          <p>{words.noVotesText}</p>
        </Notice>
      )}
    </article>
  );
}

/** How often it stood in each position, and its votes one by one. */
function StateVotes({ view, index, state }: OneStateProps) {
  const messages = useMessages();
  const words = messages.stateView;
  const name = stateName(index, state.code, messages);
  const all = useMemo(() => votesOf(index, state), [index, state]);
  const counted = all.filter(({ resolution }) => resolution.status === 'ok');
  const disputedCount = all.length - counted.length;
  const rows = useMemo(() => all.map(({ resolution }) => resolution), [all]);
  const columns = useMemo(() => {
    const [symbol, title, date, ...rest] = resolutionColumns(messages, view).filter(({ id }) =>
      ['symbol', 'title', 'date', 'outcome', 'tally', 'source'].includes(id),
    );
    const position = positionColumn(state.code, index, messages);
    return [
      symbol,
      title,
      date,
      { ...position, id: 'position', header: messages.columns.position },
      ...rest,
    ].filter((column) => column !== undefined);
  }, [messages, view, state, index]);
  const table = useDataTable({ columns, rows, rowKey: ({ id }) => id, sort: view.sort });

  return (
    <>
      <Figure
        title={words.positionsTitle(counted.length)}
        subtitle={words.positionsSubtitle}
        note={[
          messages.nTimes(counted.length),
          index.dataSet.title,
          disputedCount > 0 && words.disputedOut(disputedCount),
        ]
          .filter(Boolean)
          .join(' · ')}
      >
        <TallyBar counts={countPositions(counted)} size="large" />
      </Figure>
      <Figure
        title={words.votesTitle}
        subtitle={words.votesSubtitle}
        note={`${messages.nTimes(all.length)} · ${index.dataSet.title}`}
        actions={
          <CsvButton
            title={`${name}: ${words.votesTitle}`}
            fileName={`rollcall-${index.dataSet.id}-${state.code}`}
            table={table}
          />
        }
      >
        <DataTable
          title={words.votesTitle}
          table={table}
          sort={view.sort}
          onSort={(sort) => navigate({ ...view, sort })}
          isStacked
        />
      </Figure>
    </>
  );
}

function StateFacts({ state }: { readonly state: State }) {
  const messages = useMessages();
  const { stateView: words, formats, groups, locale } = messages;
  const terms = membershipOf('HRC', state.code);
  const group = state.groups.at(-1)?.group;
  const otherLanguages = LANGUAGES.filter((language) => !locale.startsWith(language));
  return (
    <dl className="facts">
      <div>
        <dt className="muted small">{words.member}</dt>
        {terms === undefined || terms.length === 0 ? (
          <dd>{words.noTerms}</dd>
        ) : (
          terms.map(({ from, to }) => <dd key={from}>{words.term(formats.date(from), formats.date(to))}</dd>)
        )}
      </div>
      {group !== undefined && (
        <div>
          <dt className="muted small">{words.group}</dt>
          <dd>{groups[group]}</dd>
        </div>
      )}
      <div>
        <dt className="muted small">{words.otherNames}</dt>
        {otherLanguages.map(
          (language) =>
            state.names[language] !== undefined && (
              <dd key={language} lang={language} dir="auto" className="other-name">
                {state.names[language]}
              </dd>
            ),
        )}
      </div>
    </dl>
  );
}

interface StateVote {
  readonly resolution: Resolution;
  readonly position: Position;
}

function votesOf(index: ViewProps['index'], state: State): readonly StateVote[] {
  return (index.votesByState.get(state.code) ?? []).flatMap(({ resolutionId, position }) => {
    const resolution = index.resolutionById.get(resolutionId);
    return resolution === undefined ? [] : [{ resolution, position }];
  });
}
