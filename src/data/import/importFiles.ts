import { packDataSet } from '../../core/agreement/packedVotes.ts';
import type { DataSet } from '../../core/dataSet.ts';
import { assembleDataSet } from '../../core/ingest/assembleDataSet.ts';
import { joinRecords } from '../../core/ingest/joinRecords.ts';
import { knownStates } from '../../core/ingest/knownStates.ts';
import { ROSTER } from '../../core/ingest/roster.ts';
import { sealDataSet } from '../../core/ingest/sealDataSet.ts';
import type { DocumentReading } from '../../core/parse/parsedDocument.ts';
import type { Problem } from '../../core/problem.ts';
import { FILE_SENTENCES } from '../../core/sentences/fileSentences.ts';
import { say } from '../../core/sentences/say.ts';
import { PLAIN_FORM } from '../../core/sources/plain/form.ts';
import type { PlainMapping } from '../../core/sources/plain/plainMapping.ts';
import { findForm, readSources } from '../../core/sources/readSources.ts';
import type { SourceFacts, SourceReading } from '../../core/sources/sourceForm.ts';
import { STATE_NAMES } from '../../core/state/names/all.ts';
import { createNameResolver } from '../../core/state/resolveName.ts';
import type { OpenedTable } from '../tableRows.ts';
import type { ByteSource } from './byteSource.ts';
import { findFiles } from './findFiles.ts';
import { groupPackages } from './groupPackages.ts';
import { importPackage } from './importPackage.ts';
import type { ImportedSet, ImportResult, ImportStage, UnknownTable } from './importResult.ts';
import { nameDataSet } from './nameDataSet.ts';
import { readDocuments } from './readDocuments.ts';
import { sampleRows } from './sampleRows.ts';
import { type SortedFile, sortFiles } from './sortFiles.ts';

/** So many rows of a table are shown to a person who says what its columns hold. */
const SAMPLE_ROWS = 200;

/** Made as the module is read, which a worker does before there are files. */
const resolver = createNameResolver(STATE_NAMES);

/** Whom to tell how an import goes, and what a person said of the columns of tables, by the names of the files. */
export interface ImportOptions {
  readonly onStage: (stage: ImportStage) => void;
  readonly mappings: ReadonlyMap<string, PlainMapping>;
}

/**
 * Makes data sets of files, whatever they are: resolution documents, tables of any known form, packages of our own,
 * packed or not. Nothing is dropped without a problem that says so. Rejects where the files themselves cannot be
 * read (gone, changed meanwhile); `onStage` is told how it goes.
 */
export async function importFiles(
  sources: readonly ByteSource[],
  { onStage, mappings }: ImportOptions,
): Promise<ImportResult> {
  const onRows = (file: string, rows: number) => onStage({ kind: 'rows', file, rows });
  const found = findFiles(sources);
  const sorted = await sortFiles(found.files, { resolver, onRows });
  const packages = await readPackages(sorted, onRows);
  const papers = sorted.flatMap((each) => (each.kind === 'document' ? [each.file] : []));
  const documents = await readDocuments(papers, resolver, (file, done) =>
    onStage({ kind: 'document', file, done, total: papers.length }),
  );
  const others = sorted.flatMap((each) =>
    each.kind === 'other' ? [passedOver(each.file.name, each.reason)] : [],
  );
  const unused = [...found.problems, ...others, ...packages.passedOver];
  const facts = { resolver, roster: ROSTER, mappings };
  const rest = readRest({ sorted, documents, unused, facts }, onStage);
  return {
    sets: [...packages.sets, ...rest.sets],
    passedOver: rest.sets.length === 0 ? [...unused, ...rest.passedOver] : unused,
    unknownTables: rest.unknownTables,
    counts: rest.counts,
    documents: documents.length,
  };
}

async function readPackages(sorted: readonly SortedFile[], onRows: (name: string, rows: number) => void) {
  const sets: ImportedSet[] = [];
  const passedOverFiles: Problem[] = [];
  for (const [folder, files] of groupPackages(sorted)) {
    const reading = await importPackage(files, onRows);
    if (reading.set !== undefined) sets.push(reading.set);
    else
      passedOverFiles.push(
        ...reading.faults.map(({ file, message }) => passedOver(inFolder(folder, file), sayFaulty(message))),
      );
  }
  return { sets, passedOver: passedOverFiles };
}

/** Why a whole file could not be read is said in sentences already. */
function sayFaulty(message: string): string {
  return message.endsWith('.') ? message : say(FILE_SENTENCES.faulty, { fault: message });
}

function inFolder(folder: string, file: string): string {
  return folder === '' ? file : `${folder}/${file}`;
}

interface Rest {
  readonly sorted: readonly SortedFile[];
  readonly documents: readonly DocumentReading[];
  /** Files of which nothing is used; a data set that is made lists them among its problems. */
  readonly unused: readonly Problem[];
  readonly facts: SourceFacts;
}

/** Everything that is no package goes into one data set. */
function readRest(
  { sorted, documents, unused, facts }: Rest,
  onStage: (stage: ImportStage) => void,
): Pick<ImportResult, 'sets' | 'passedOver' | 'counts' | 'unknownTables'> {
  const opened = sorted.flatMap((each) => (each.kind === 'table' ? [each.opened] : []));
  const readings = readSources(
    opened.map(({ table }) => table),
    facts,
  );
  onStage({ kind: 'arranging' });
  const counts = readings.flatMap((reading) => reading.counts);
  const found = opened.flatMap(({ problems }) => problems());
  const unknownTables = findUnknownTables(opened, readings);
  const records = joinRecords([
    ...(documents.length === 0 ? [] : [recordsOf(documents)]),
    ...readings.map((reading) => reading.records),
    { resolutions: [], votes: [], states: [], problems: found },
  ]);
  if (records.resolutions.length === 0)
    return { sets: [], passedOver: records.problems, counts, unknownTables };
  const whole = { ...records, problems: [...records.problems, ...unused] };
  const packed = packDataSet(sealDataSet(whole, nameDataSet(records.resolutions)));
  return { sets: [{ packed, faults: [] }], passedOver: [], counts, unknownTables };
}

/** The tables with rows that no reader used, since it is not certain what their columns hold. */
function findUnknownTables(
  opened: readonly OpenedTable[],
  readings: readonly SourceReading[],
): readonly UnknownTable[] {
  const unread = new Set(
    readings
      .flatMap(({ records }) => records.problems)
      .filter(({ kind, line }) => kind === 'unreadable_file' && line === undefined)
      .map(({ source }) => source),
  );
  return opened
    .filter(({ table }) => unread.has(table.source) && findForm(table.header)?.form === PLAIN_FORM)
    .map(({ table }) => ({
      source: table.source,
      header: table.header,
      sample: sampleRows(table, SAMPLE_ROWS),
    }))
    .filter(({ sample }) => sample.length > 0);
}

function recordsOf(documents: readonly DocumentReading[]): DataSet {
  return assembleDataSet(documents, { id: '', title: '', facts: ROSTER, states: knownStates() });
}

function problemOf(source: string, { kind, message }: Pick<Problem, 'kind' | 'message'>): Problem {
  return { source, line: undefined, resolutionId: undefined, kind, message };
}

function passedOver(source: string, reason: string): Problem {
  const { passedOver: done } = FILE_SENTENCES;
  const message = reason.endsWith(done) ? reason : `${reason} ${done}`;
  return problemOf(source, { kind: 'unreadable_file', message });
}
