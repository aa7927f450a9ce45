import type { DataSet } from '../core/dataSet.ts';
import { assembleDataSet } from '../core/ingest/assembleDataSet.ts';
import { joinRecords } from '../core/ingest/joinRecords.ts';
import { knownStates } from '../core/ingest/knownStates.ts';
import { ROSTER } from '../core/ingest/roster.ts';
import type { DataSetRecords } from '../core/package/encodeTables.ts';
import type { Fault } from '../core/package/fault.ts';
import type { Problem } from '../core/problem.ts';
import { readSources } from '../core/sources/readSources.ts';
import type { RowCount } from '../core/sources/sourceTable.ts';
import { STATE_NAMES } from '../core/state/names/all.ts';
import { createNameResolver, type NameResolver } from '../core/state/resolveName.ts';
import { unreadable } from '../data/documentText.ts';
import type { ByteSource } from '../data/import/byteSource.ts';
import { type FoundFile, findFiles } from '../data/import/findFiles.ts';
import { groupPackages } from '../data/import/groupPackages.ts';
import { readPackage } from '../data/import/importPackage.ts';
import { readDocuments } from '../data/import/readDocuments.ts';
import { type SortedFile, sortFiles } from '../data/import/sortFiles.ts';
import { diskSource } from './diskSource.ts';
import type { DocumentFile } from './listDocuments.ts';
import { startProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** A data set of our own among the files given. */
export interface GivenPackage {
  /** As the files are named; blank for files that stand in no folder. */
  readonly folder: string;
  /** Undefined where the faults leave none. */
  readonly dataSet: DataSet | undefined;
  readonly faults: readonly Fault[];
}

/** What is in the files given. */
export interface GivenFiles {
  readonly packages: readonly GivenPackage[];
  /** What documents and tables hold together, and what is wrong with every file that is part of no data set. */
  readonly records: DataSetRecords;
  readonly counts: readonly RowCount[];
}

/**
 * Reads files of any kind, by the same finding and sorting as the page: archives are opened, tables go to the readers
 * of their forms, data sets of our own stay what they are, everything else goes to the reader of documents. Throws
 * where the file system does while a file is being read.
 */
export async function readGiven(files: readonly DocumentFile[], terminal: Terminal): Promise<GivenFiles> {
  const { sources, problems } = openSources(files);
  const found = findFiles(sources);
  const resolver = createNameResolver(STATE_NAMES);
  const sorted = await sortFiles(found.files, { resolver, onRows: () => undefined });
  const tables = sorted.flatMap((each) => (each.kind === 'table' ? [each.opened] : []));
  const papers = sorted.flatMap((each) => (each.kind === 'document' ? [each.file] : []));
  const readings = readSources(
    tables.map(({ table }) => table),
    { resolver, roster: ROSTER },
  );
  const documents = await readAll(papers, resolver, terminal);
  const others = [...problems, ...found.problems, ...sorted.flatMap(passedOver)];
  return {
    packages: await readPackages(sorted),
    records: joinRecords([
      ...(documents.length === 0
        ? []
        : [assembleDataSet(documents, { id: '', title: '', facts: ROSTER, states: knownStates() })]),
      ...readings.map((reading) => reading.records),
      {
        resolutions: [],
        votes: [],
        states: [],
        problems: [...others, ...tables.flatMap((opened) => opened.problems())],
      },
    ]),
    counts: readings.flatMap(({ counts }) => counts),
  };
}

/** A file that cannot be opened is a problem; the others are read. */
function openSources(files: readonly DocumentFile[]): {
  readonly sources: readonly ByteSource[];
  readonly problems: readonly Problem[];
} {
  const sources: ByteSource[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const source = diskSource(file);
    if ('wrong' in source) problems.push(problemOf(file.name, source.wrong));
    else sources.push(source);
  }
  return { sources, problems };
}

async function readAll(papers: readonly FoundFile[], resolver: NameResolver, terminal: Terminal) {
  if (papers.length === 0) return [];
  const progress = startProgress(terminal, 'Reading documents', papers.length);
  const readings = await readDocuments(papers, resolver, (_, done) => progress.step(done));
  progress.finish();
  return readings;
}

function passedOver(sorted: SortedFile): readonly Problem[] {
  return sorted.kind === 'other' ? [problemOf(sorted.file.name, sorted.reason)] : [];
}

function problemOf(source: string, reason: string): Problem {
  const { problem } = unreadable(reason.replace(/ The file was passed over\.$/, ''));
  return { source, line: undefined, resolutionId: undefined, ...problem };
}

async function readPackages(sorted: readonly SortedFile[]): Promise<readonly GivenPackage[]> {
  const packages: GivenPackage[] = [];
  for (const [folder, files] of groupPackages(sorted))
    packages.push({ folder, ...(await readPackage(files, () => undefined)) });
  return packages;
}
