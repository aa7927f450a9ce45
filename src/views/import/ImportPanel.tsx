import { useEffect, useRef, useSyncExternalStore } from 'react';
import {
  cancelImport,
  dismissImport,
  type ImportState,
  readImport,
  startImport,
  subscribeToImport,
} from '../../data/import/importJob.ts';
import type { ImportReport, ImportRequest } from '../../data/import/importMessages.ts';
import { IMPORT_WORDS, type ImportWords } from '../../i18n/import.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import { navigate } from '../../url/useViewState.ts';
import type { ViewState } from '../../url/viewState.ts';
import { ImportReportView } from './ImportReportView.tsx';
import { showDataSet } from './showDataSet.ts';
import './ImportPanel.css';

interface ImportPanelProps {
  readonly view: ViewState;
  readonly request: ImportRequest;
}

/** What becomes of the files that were given: how far reading has come, and then the account of it. */
export function ImportPanel({ view, request }: ImportPanelProps) {
  const words = useWords(IMPORT_WORDS);
  const state = useSyncExternalStore(subscribeToImport, readImport);
  const heading = useRef<HTMLHeadingElement>(null);
  useImportOf(request, view);
  const isOver = state.kind !== 'running';
  useEffect(() => {
    if (isOver) heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [isOver]);
  if (state.kind === 'idle') return null;
  return (
    <section className="import-panel" aria-labelledby="import-title">
      <div className="import-head">
        <h2 id="import-title" tabIndex={-1} ref={heading}>
          {titleOf(state, words)}
        </h2>
        {isOver && (
          <button type="button" className="link-button" onClick={dismissImport}>
            {words.dismiss}
          </button>
        )}
      </div>
      <ImportBody state={state} view={view} request={request} />
      <p className="muted small">{words.privacy}</p>
    </section>
  );
}

/** Reads the files; the set they make is shown, unless the reader has gone elsewhere meanwhile. */
function useImportOf(request: ImportRequest, view: ViewState): void {
  const latest = useRef(view);
  latest.current = view;
  useEffect(() => {
    const from = latest.current;
    startImport(request);
    return subscribeToImport(() => {
      const state = readImport();
      if (state.kind !== 'done' || latest.current !== from) return;
      const [first] = state.report.sets;
      if (first !== undefined) navigate(showDataSet(from, first.set));
    });
  }, [request]);
}

function ImportBody({ state, view, request }: ImportPanelProps & { readonly state: ImportState }) {
  const words = useWords(IMPORT_WORDS);
  switch (state.kind) {
    case 'idle':
      return null;
    case 'running':
      return <Running state={state} />;
    case 'done':
      return <ImportReportView report={state.report} view={view} request={request} />;
    case 'cancelled':
      return <p>{words.cancelledText}</p>;
    case 'lost':
      return <p>{words.lostText}</p>;
    case 'failed':
      return (
        <>
          <p>{words.failedText}</p>
          <p lang="en">
            <code>{state.reason}</code>
          </p>
        </>
      );
  }
}

function Running({ state }: { readonly state: Extract<ImportState, { readonly kind: 'running' }> }) {
  const words = useWords(IMPORT_WORDS);
  const { progress, elapsed, names } = state;
  const { bytes, totalBytes, share, stage, rows, documents, file } = progress;
  const left = secondsLeft(share, elapsed);
  const facts = [
    words.amount(bytes, totalBytes),
    rows > 0 ? words.rowsRead(rows) : undefined,
    documents > 0 ? words.documentsRead(documents) : undefined,
    stage === 'rows' && left !== undefined ? words.secondsLeft(left) : undefined,
    file === undefined || names.length === 1 ? undefined : words.readingFile(file),
  ].filter((fact) => fact !== undefined);
  return (
    <>
      <p role="status">{words.stages[stage]}</p>
      <progress aria-label={words.running} value={share} />
      <p className="small muted">{facts.join(' · ')}</p>
      <p>
        <button type="button" className="button" onClick={cancelImport} disabled={stage === 'keeping'}>
          {words.cancel}
        </button>
      </p>
    </>
  );
}

/** At the speed so far; undefined while there is too little to tell by. */
function secondsLeft(share: number, elapsed: number): number | undefined {
  if (elapsed < 500 || share === 0) return undefined;
  return Math.ceil((1 / share - 1) * (elapsed / 1000));
}

function titleOf(state: ImportState, words: ImportWords): string {
  switch (state.kind) {
    case 'idle':
    case 'running':
      return words.running;
    case 'done':
      return titleOfReport(state.report, words);
    case 'cancelled':
      return words.cancelled;
    case 'lost':
      return words.lost(state.file);
    case 'failed':
      return words.failed;
  }
}

function titleOfReport({ sets, unknownTables }: ImportReport, words: ImportWords): string {
  if (sets.length > 0) return words.done(sets.length);
  return unknownTables.length > 0 ? words.askColumns : words.nothing;
}
