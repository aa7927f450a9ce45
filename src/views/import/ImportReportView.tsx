import type { ImportReport, ImportRequest, SetReport } from '../../data/import/importMessages.ts';
import { IMPORT_WORDS } from '../../i18n/import.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { onView, type ViewState } from '../../url/viewState.ts';
import { dataSetTitle } from '../names.ts';
import { Said } from '../Said.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { SaveButton } from './SaveButton.tsx';
import { showDataSet } from './showDataSet.ts';

const MapTable = lazyPart(() => import('./MapTable.tsx').then((part) => part.MapTable));

interface ImportReportViewProps {
  readonly report: ImportReport;
  readonly view: ViewState;
  readonly request: ImportRequest;
}

const MAX_FILES = 20;

/** The account of an import: what was made, what is wrong with it, what became of every row and file. */
export function ImportReportView({ report, view, request }: ImportReportViewProps) {
  const words = useWords(IMPORT_WORDS);
  const { sets, counts, unknownTables } = report;
  const asked = new Set(unknownTables.map(({ source }) => source));
  const { faultAt, labelled } = useMessages();
  const passedOver = report.passedOver.filter(({ source }) => !asked.has(source));
  // That a table could not be read is what is asked about; what else is wrong with it may be the reason.
  const inAsked = report.passedOver.filter(
    ({ source, kind }) => asked.has(source) && kind !== 'unreadable_file',
  );
  return (
    <>
      {sets.length === 0 && asked.size === 0 && <p>{words.nothingText}</p>}
      {sets.map((set) => (
        <SetAccount key={set.set.key} report={set} view={view} />
      ))}
      {sets.length > 0 && <p className="small muted">{words.seconds(report.milliseconds)}</p>}
      {counts.length > 0 && (
        <>
          <h3>{words.rowAccount}</h3>
          <dl className="row-account">
            {counts.map(({ source, rows, kept }) => (
              <div key={source}>
                <dt>{source}</dt>
                <dd>{words.rowLine(rows, kept)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {inAsked.map(({ source, line, message }) => (
        <p key={`${source} ${line} ${message}`}>
          {labelled(faultAt(source, line), '')}
          <Said message={message} />
        </p>
      ))}
      {unknownTables.map((table) => (
        <MapTable key={table.source} table={table} request={request} />
      ))}
      {passedOver.length > 0 && (
        <>
          <h3>{words.passedOver(passedOver.length)}</h3>
          <ul>
            {passedOver.slice(0, MAX_FILES).map(({ source, line, message }) => (
              <li key={`${source} ${line} ${message}`}>
                {labelled(source, '')}
                <Said message={message} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function SetAccount({ report, view }: { readonly report: SetReport; readonly view: ViewState }) {
  const messages = useMessages();
  const words = useWords(IMPORT_WORDS);
  const { set, fault, disputed, problemCounts, faults } = report;
  const title = dataSetTitle(set, messages);
  const target = showDataSet(view, set);
  const isShown = view.dataSet === set.id && view.version === set.version;
  return (
    <div className="set-account">
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        <li>{words.holds(set.resolutions, set.votes)}</li>
        <li>
          {set.problems === 0 ? (
            words.noProblems
          ) : (
            <ViewLink to={onView(target, { view: 'data' })}>{words.problems(set.problems)}</ViewLink>
          )}
          {problemCounts.length > 0 && (
            <div className="small muted">
              {problemCounts
                .map(([kind, count]) => `${messages.problemKinds[kind]} ${messages.formats.number(count)}`)
                .join(' · ')}
            </div>
          )}
        </li>
        {disputed > 0 && <li>{words.disputed(disputed)}</li>}
        {faults > 0 && <li>{words.faults(faults)}</li>}
        <li>{fault === undefined ? words.kept(set.bytes) : words.notKept[fault]}</li>
      </ul>
      <p className="report-actions">
        {isShown ? <span>{words.isShown}</span> : <ViewLink to={target}>{words.show(title)}</ViewLink>}
        <SaveButton set={set} />
      </p>
    </div>
  );
}
