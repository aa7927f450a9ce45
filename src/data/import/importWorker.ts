import type { ProblemKind } from '../../core/problem.ts';
import { StoreFailure, type StoreFault } from '../store/database.ts';
import { keepSet } from '../store/keptSets.ts';
import { type SlicedSet, sliceSet } from '../store/keptSlices.ts';
import { expansionOf, FileLost, fileSource } from './fileSource.ts';
import { importFiles } from './importFiles.ts';
import type { ImportReport, ImportRequest, SetReport, WorkerJob, WorkerReply } from './importMessages.ts';
import type { ImportedSet } from './importResult.ts';
import { filesZip, packageZip } from './packageZip.ts';
import { createProgress } from './progress.ts';

self.onmessage = ({ data }: MessageEvent<WorkerJob>) => {
  work(data).catch((error: unknown) => say(toFailure(error)));
};

async function work(job: WorkerJob): Promise<void> {
  switch (job.kind) {
    case 'import':
      return say({ kind: 'done', report: await runImport(job) });
    case 'keep':
      return allowKeeping();
    case 'save': {
      const zip = packageZip(job.set);
      return say({ kind: 'saved', zip }, [zip.buffer]);
    }
    case 'zip': {
      const zip = filesZip(job.folder, await fetchFiles(job.files));
      return say({ kind: 'saved', zip }, [zip.buffer]);
    }
  }
}

/** Ends the wait of an import for the page, on which it may have been cancelled meanwhile. */
let allowKeeping = (): void => undefined;

async function fetchFiles(files: Extract<WorkerJob, { readonly kind: 'zip' }>['files']) {
  return Promise.all(
    files.map(async ({ name, address }) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`);
      return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
    }),
  );
}

async function runImport({ files, mappings }: ImportRequest): Promise<ImportReport> {
  const start = performance.now();
  const totalBytes = files.reduce((sum, { file }) => sum + file.size, 0);
  const expanding = files.map((given) => ({ given, expansion: expansionOf(given) }));
  const unpackedBytes = expanding.reduce((sum, { given, expansion }) => sum + given.file.size * expansion, 0);
  const progress = createProgress({ totalBytes, unpackedBytes }, (value) =>
    say({ kind: 'progress', progress: value }),
  );
  const sources = expanding.map(({ given, expansion }) =>
    fileSource(given, (bytes) => progress.addBytes(bytes, expansion)),
  );
  const { sets, ...rest } = await importFiles(sources, { onStage: progress.stage, mappings });
  const isAllowed = new Promise<void>((resolve) => {
    allowKeeping = resolve;
  });
  progress.keeping();
  await isAllowed;
  const reports: SetReport[] = [];
  for (const set of sets) reports.push(await handOver(set));
  return { ...rest, sets: reports, milliseconds: performance.now() - start };
}

/** Keeps a set where the browser lets us, and gives it to the page in any case. */
async function handOver(set: ImportedSet): Promise<SetReport> {
  const sliced = sliceSet(set, Date.now());
  const fault = await tryToKeep(sliced);
  const { votes } = set.packed;
  const buffers = [...Object.values(votes.planes), votes.byRoster].map(({ buffer }) => buffer);
  for (const [name, value] of sliced.parts)
    say({ kind: 'part', set: sliced.kept, name, value }, name === 'frame' ? buffers : []);
  return { ...reportOn(set), set: sliced.kept, fault };
}

/** Why the set could not be kept; undefined where it is. */
async function tryToKeep(sliced: SlicedSet): Promise<StoreFault | undefined> {
  try {
    await keepSet(sliced);
    return undefined;
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return error.fault;
  }
}

function reportOn({ packed, faults }: ImportedSet): Pick<SetReport, 'disputed' | 'problemCounts' | 'faults'> {
  const { problems, resolutions } = packed.head;
  const counts = new Map<ProblemKind, number>();
  for (const { kind } of problems) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    disputed: resolutions.filter(({ status }) => status === 'disputed').length,
    problemCounts: [...counts].sort(([, a], [, b]) => b - a),
    faults: faults.length,
  };
}

function toFailure(error: unknown): WorkerReply {
  if (error instanceof FileLost) return { kind: 'lost', file: error.message };
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
}

function say(reply: WorkerReply, transfer: Transferable[] = []): void {
  self.postMessage(reply, { transfer });
}
