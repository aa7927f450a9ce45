import { useMemo } from 'react';
import { NO_FILTER } from '../../core/filter/resolutionFilter.ts';
import { TABLE_NAMES, tableFile } from '../../core/package/table.ts';
import type { Problem } from '../../core/problem.ts';
import { SUBJECTS } from '../../core/subject/subjects.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { type TableColumn, useDataTable } from '../../ui/useDataTable.ts';
import { navigate } from '../../url/useViewState.ts';
import { onView } from '../../url/viewState.ts';
import { CsvButton } from '../CsvButton.tsx';
import { holdsAdoptedOnly } from '../holdsAdoptedOnly.ts';
import { localText } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import './DataPage.css';

interface DataPageProps extends ViewProps {
  /** The folder of the data package, relative to the page. */
  readonly folder: string;
}

/** Where the data comes from, what is wrong with it, how it is made, and what the words mean. */
export function DataPage({ view, index, folder }: DataPageProps) {
  const messages = useMessages();
  const words = messages.dataView;
  const { dataSet } = index;
  return (
    <div className="data-page">
      <div className="page-head">
        <h1>{words.title}</h1>
      </div>
      <section aria-labelledby="data-set">
        <h2 id="data-set">{dataSet.title}</h2>
        <dl className="facts">
          <div>
            <dt className="muted small">{words.contentsTitle}</dt>
            <dd>{words.contents(dataSet.resolutions.length, index.voteCount, index.votingStates.size)}</dd>
          </div>
          <div>
            <dt className="muted small">{words.version}</dt>
            <dd>{dataSet.version}</dd>
          </div>
          <div>
            <dt className="muted small">{words.latest}</dt>
            <dd>{dataSet.date === undefined ? messages.unknown : messages.formats.date(dataSet.date)}</dd>
          </div>
          <div>
            <dt className="muted small">{words.licence}</dt>
            <dd>{words.licenceText}</dd>
          </div>
        </dl>
        {holdsAdoptedOnly(dataSet.resolutions) && <p className="prose">{messages.adoptedOnly}</p>}
        <p className="prose">{words.filesText}</p>
        <ul className="file-list">
          {[...TABLE_NAMES.map(tableFile), 'datapackage.json'].map((file) => (
            <li key={file}>
              <a href={`${folder}/${file}`} download>
                {file}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <ProblemTable view={view} index={index} />
      <section aria-labelledby="methods" className="prose">
        <h2 id="methods">{words.methodsTitle}</h2>
        {words.methodsText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <section aria-labelledby="words" className="prose">
        <h2 id="words">{words.wordsTitle}</h2>
        <dl className="glossary">
          {words.glossary.map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="subjects" className="prose">
        <h2 id="subjects">{words.subjectsTitle}</h2>
        <p>{words.subjectsText}</p>
        <dl className="glossary">
          {SUBJECTS.map(({ code, labels, descriptions }) => (
            <div key={code}>
              <dt>
                <ViewLink
                  to={onView(view, { view: 'resolutions', filter: { ...NO_FILTER, subjects: [code] } })}
                >
                  {localText(labels, messages, code).text}
                </ViewLink>
              </dt>
              <dd>{localText(descriptions, messages, '').text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

function ProblemTable({ view, index }: ViewProps) {
  const messages = useMessages();
  const { dataView: words, columns: names, problemKinds } = messages;
  const { problems, id } = index.dataSet;
  const columns = useMemo((): readonly TableColumn<Problem>[] => {
    return [
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
        render: ({ message }) => <span lang="en">{message}</span>,
      },
      { id: 'source', header: names.file, value: ({ source }) => source },
      { id: 'line', header: names.line, isNumeric: true, value: ({ line }) => line },
    ];
  }, [names, problemKinds, index, view]);
  const table = useDataTable({
    columns,
    rows: problems,
    rowKey: ({ source, line, kind, message }) => `${source} ${line} ${kind} ${message}`,
    sort: view.sort,
  });
  return (
    <Figure
      title={words.problemsTitle(problems.length)}
      subtitle={words.problemsSubtitle}
      note={messages.nTimes(problems.length)}
      actions={
        <CsvButton
          title={words.problemsTitle(problems.length)}
          fileName={`rollcall-${id}-problems`}
          table={table}
        />
      }
    >
      {problems.length > 0 && (
        <DataTable
          title={words.problemsTitle(problems.length)}
          table={table}
          sort={view.sort}
          onSort={(sort) => navigate({ ...view, sort })}
          isStacked
        />
      )}
    </Figure>
  );
}
