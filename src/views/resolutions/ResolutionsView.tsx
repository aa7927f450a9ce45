import { memo, useDeferredValue, useMemo } from 'react';
import { passesFilter, tallyOf } from '../../core/filter/resolutionFilter.ts';
import { createResolutionSearch } from '../../core/filter/searchResolutions.ts';
import { remember } from '../../core/remember.ts';
import type { Resolution } from '../../core/resolution.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useDataTable } from '../../ui/useDataTable.ts';
import { changeView } from '../../url/useViewState.ts';
import { CsvButton } from '../CsvButton.tsx';
import { holdsAdoptedOnly } from '../frame/holdsAdoptedOnly.ts';
import { SelectionBar } from '../frame/SelectionBar.tsx';
import { stateName } from '../names.ts';
import type { ViewProps } from '../viewProps.ts';
import { newestTextsFirst } from '../voteTable/newestFirst.ts';
import {
  DEFAULT_COLUMNS,
  FIXED_COLUMNS,
  positionColumn,
  resolutionColumns,
} from '../voteTable/resolutionColumns.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { OutcomeGlossary } from './OutcomeGlossary.tsx';
import './ResolutionsView.css';

/** What was adopted, and by how much: every text of the data set, to search, narrow, sort and take away. */
export function ResolutionsView({ view, index }: ViewProps) {
  const messages = useMessages();
  const { resolutions } = index.dataSet;
  const words = messages.resolutionsView;
  const later = useDeferredValue(view);
  const isAdoptedOnly = holdsAdoptedOnly(resolutions);
  const title = isAdoptedOnly ? words.title : words.titleOfAny;

  return (
    <>
      <div className="page-head">
        <h1>{title(resolutions.length, countRecorded(resolutions))}</h1>
        <p className="muted">{describeRange(resolutions, messages)}</p>
        {isAdoptedOnly && <p className="small prose">{messages.adoptedOnly}</p>}
      </div>
      <OutcomeGlossary resolutions={resolutions} />
      <SelectionBar view={view} index={index}>
        <label className="search-label">
          <span className="visually-hidden">{words.search}</span>
          <input
            type="search"
            className="field search-field"
            placeholder={words.searchHint}
            value={view.query}
            maxLength={500}
            onChange={(event) => changeView({ query: event.target.value }, 'replace')}
          />
        </label>
      </SelectionBar>
      <ResolutionList view={later} index={index} />
    </>
  );
}

const ResolutionList = memo(function ResolutionList({ view, index }: ViewProps) {
  const messages = useMessages();
  const { resolutions } = index.dataSet;
  const words = messages.resolutionsView;
  const search = searchOf(index);
  const found = useMemo(() => search(view.query), [search, view.query]);
  const rows = useMemo(
    () => newestTextsFirst(found.resolutions.filter((resolution) => passesFilter(resolution, view.filter))),
    [found, view.filter],
  );
  const columns = useMemo(() => {
    const visible = new Set([...FIXED_COLUMNS, ...(view.columns ?? DEFAULT_COLUMNS)]);
    return [
      ...resolutionColumns(messages, view).filter(({ id, isExportOnly }) => isExportOnly || visible.has(id)),
      ...found.states.map((state) => positionColumn(state, index, messages)),
    ];
  }, [messages, view, found.states, index]);
  const table = useDataTable({ columns, rows, rowKey: resolutionKey, sort: view.sort });

  return (
    <>
      <div className="table-head small">
        <p role="status">
          {words.shown(rows.length, resolutions.length, countRecorded(rows))}
          {found.states.length > 0 &&
            ` · ${words.stateHint(messages.formats.list(found.states.map((code) => stateName(index, code, messages))))}`}
        </p>
        <div className="table-actions">
          <ColumnChoice />
          <CsvButton
            title={words.tableTitle}
            fileName={`rollcall-${index.dataSet.id}-resolutions`}
            table={table}
          />
        </div>
      </div>
      {rows.length === 0 ? (
        <Notice title={words.empty}>
          <p>{words.emptyAdvice}</p>
        </Notice>
      ) : (
        <DataTable
          title={words.tableTitle}
          table={table}
          sort={view.sort}
          onSort={(sort) => changeView({ sort })}
          isStacked
        />
      )}
    </>
  );
});

/** What a data set is searched by is made when its list is first shown, and once. */
const searchOf = remember(createResolutionSearch);

function resolutionKey({ id }: Resolution): string {
  return id;
}

function countRecorded(resolutions: readonly Resolution[]): number {
  return resolutions.filter((resolution) => tallyOf(resolution) !== undefined).length;
}

function describeRange(
  resolutions: readonly Resolution[],
  { bodies, formats, resolutionsView, unknown }: ReturnType<typeof useMessages>,
): string {
  const present = [...new Set(resolutions.map(({ body }) => bodies[body]))];
  const dates = resolutions.flatMap(({ date }) => (date === undefined ? [] : [date])).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return resolutionsView.subtitle(
    formats.list(present),
    first === undefined ? unknown : formats.date(first),
    last === undefined ? unknown : formats.date(last),
  );
}
