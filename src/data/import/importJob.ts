import { joinSlices } from '../store/keptSlices.ts';
import { addOwnSet } from '../store/ownSets.ts';
import type { ImportProgress, ImportReport, ImportRequest, WorkerReply } from './importMessages.ts';
import { takeWorker } from './spareWorker.ts';

/** The import of the page, of which there is one at a time. */
export type ImportState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly names: readonly string[];
      readonly progress: ImportProgress;
      readonly elapsed: number;
    }
  | { readonly kind: 'done'; readonly report: ImportReport }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'lost'; readonly file: string }
  | { readonly kind: 'failed'; readonly reason: string };

const NOT_BEGUN = { stage: 'rows', file: undefined, bytes: 0, share: 0, rows: 0, documents: 0 } as const;

let state: ImportState = { kind: 'idle' };
let worker: Worker | undefined;
const listeners = new Set<() => void>();

/** Where the import stands. */
export function readImport(): ImportState {
  return state;
}

/** Follows the import. */
export function subscribeToImport(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Begins an import, in a worker of its own; one that is running is given up. */
export function startImport({ files, mappings }: ImportRequest): void {
  stop();
  const start = performance.now();
  const names = files.map(({ name }) => name);
  const parts = new Map<string, Map<string, unknown>>();
  const current = takeWorker();
  worker = current;
  current.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
    switch (data.kind) {
      case 'progress': {
        const elapsed = performance.now() - start;
        enter({ kind: 'running', names, progress: data.progress, elapsed });
        return data.progress.stage === 'keeping' ? current.postMessage({ kind: 'keep' }) : undefined;
      }
      case 'part': {
        const own = parts.get(data.set.key) ?? new Map<string, unknown>();
        parts.set(data.set.key, own.set(data.name, data.value));
        return undefined;
      }
      case 'done':
        takeIn(data.report, parts);
        return end({ kind: 'done', report: data.report });
      case 'lost':
      case 'failed':
        return end(data);
      case 'saved':
        return undefined;
    }
  };
  current.onerror = (event) => {
    event.preventDefault();
    end({ kind: 'failed', reason: event.message });
  };
  current.postMessage({ kind: 'import', files, mappings });
  const totalBytes = files.reduce((sum, { file }) => sum + file.size, 0);
  enter({ kind: 'running', names, progress: { ...NOT_BEGUN, totalBytes }, elapsed: 0 });
}

/** Gives up the import that is running: nothing of it is kept. Too late once it is being kept. */
export function cancelImport(): void {
  if (state.kind === 'running' && state.progress.stage !== 'keeping') end({ kind: 'cancelled' });
}

/** Puts the report away. */
export function dismissImport(): void {
  if (state.kind !== 'running') enter({ kind: 'idle' });
}

function takeIn(report: ImportReport, parts: ReadonlyMap<string, ReadonlyMap<string, unknown>>): void {
  for (const { set } of report.sets) {
    const joined = joinSlices(set, parts.get(set.key) ?? new Map());
    if (joined === undefined) throw new Error(`data set incomplete: ${set.key}`);
    addOwnSet(set, joined);
  }
}

function stop(): void {
  worker?.terminate();
  worker = undefined;
}

function end(next: ImportState): void {
  stop();
  enter(next);
}

function enter(next: ImportState): void {
  state = next;
  for (const listener of listeners) listener();
}
