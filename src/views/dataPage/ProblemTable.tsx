import { useMemo } from 'react';
import type { Problem } from '../../core/problem.ts';
import { DATA_PAGE_WORDS } from '../../i18n/dataPage.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { onView } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { Said } from '../Said.tsx';
import { useSaid } from '../useSaid.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';

/** Every problem found in the sources, with its place and what was done about it. */
export function ProblemTable({ view, index }: ViewProps) {
  const messages = useMessages();
  const words = useWords(DATA_PAGE_WORDS);
  const say = useSaid();
  const { columns: names, problemKinds } = messages;
  const { problems } = index.dataSet;
  const columns = useMemo(
    (): readonly TableColumn<Problem>[] => [
      {
        id: 'resolution_id',
        header: names.symbol,
        isRowHeader: true,
        className: 'symbol-cell',
        value: ({ resolutionId }) => resolutionId,
        render: ({ resolutionId }) => {
          if (resolutionId === undefined) return null;
          const symbol = index.resolutionById.get(resolutionId)?.symbol ?? resolutionId;
          return <ViewLink to={onView(view, { view: 'resolution', id: resolutionId })}>{symbol}</ViewLink>;
        },
      },
      {
        id: 'kind',
        header: names.problem,
        value: ({ kind }) => kind,
        sortValue: ({ kind }) => problemKinds[kind],
        render: ({ kind }) => problemKinds[kind],
      },
      {
        id: 'message',
        header: names.found,
        value: ({ message }) => message,
        // As it stands in the data set for a file, so that the makers of the source can be shown it.
        sortValue: ({ message }) => say(message).text,
        render: ({ message }) => <Said message={message} />,
      },
      { id: 'source', header: names.file, value: ({ source }) => source },
      { id: 'line', header: names.line, isNumeric: true, value: ({ line }) => line },
    ],
    [names, problemKinds, index, view, say],
  );
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="problems"
      title={words.problemsTitle(problems.length)}
      subtitle={words.problemsSubtitle}
      n={messages.nTimes(problems.length)}
      finding={words.problemsTitle(problems.length)}
      columns={columns}
      rows={problems}
      rowKey={problemKey}
      isStacked
    />
  );
}

function problemKey({ source, line, kind, message }: Problem): string {
  return `${source} ${line} ${kind} ${message}`;
}
