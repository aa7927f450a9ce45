import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { DataSet } from '../core/dataSet.ts';
import { assembleDataSet } from '../core/ingest/assembleDataSet.ts';
import { joinRecords } from '../core/ingest/joinRecords.ts';
import { knownStates } from '../core/ingest/knownStates.ts';
import { ROSTER } from '../core/ingest/roster.ts';
import { sealDataSet } from '../core/ingest/sealDataSet.ts';
import { readSources } from '../core/sources/readSources.ts';
import { STATE_NAMES } from '../core/state/names/all.ts';
import { createNameResolver } from '../core/state/resolveName.ts';
import { formatPackage } from '../data/formatPackage.ts';
import { isFileError } from './fileError.ts';
import { INDEX_FILE, writeIndex } from './indexFolder.ts';
import { type DocumentFile, listDocuments } from './listDocuments.ts';
import { findOutFolder } from './outFolder.ts';
import { parseOptions } from './parseOptions.ts';
import { startProgress } from './progress.ts';
import { readDocuments } from './readDocuments.ts';
import { readTables } from './readTables.ts';
import { formatReport, formatRowCounts } from './report.ts';
import { EXIT, type ExitCode, refuse, type Terminal } from './terminal.ts';
import { writeFolder } from './writeFolder.ts';

const ID = /^[a-z0-9][a-z0-9._-]*$/;

interface IngestCall {
  readonly out: string;
  readonly id: string;
  readonly title: string;
  readonly isStrict: boolean;
  readonly paths: readonly string[];
}

/** `ingest`: reads documents and writes a data set. Throws where a folder cannot be listed. */
export async function runIngest(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parseCall(argv, terminal.cwd);
  if ('wrong' in call) return refuse(terminal, call.wrong, 'ingest');
  const out = findOutFolder(call.out, terminal.cwd);
  if ('wrong' in out) return refuse(terminal, out.wrong, 'ingest');
  const missing = call.paths.find((path) => !existsSync(resolve(terminal.cwd, path)));
  if (missing !== undefined) return refuse(terminal, `there is no file or folder ${missing}.`, 'ingest');
  const files = listDocuments(call.paths, terminal.cwd);
  if (files.length === 0) return refuse(terminal, `no file in ${call.paths.join(', ')}.`, 'ingest');
  const { dataSet, counts } = await readFiles(files, call, terminal);
  const report = formatReport(dataSet, files.length) + formatRowCounts(counts);
  if (dataSet.resolutions.length === 0 && out.isPackage) {
    terminal.out(report);
    return refuse(terminal, `no resolution was found; the data set in ${call.out} is left as it is.`);
  }
  const failure = store(out.folder, dataSet);
  terminal.out(report);
  if (failure !== undefined)
    return refuse(terminal, `${call.out} could not be written and is as it was before: ${failure}`);
  terminal.out(`Written to ${call.out}\n`);
  return call.isStrict && dataSet.problems.length > 0 ? EXIT.found : EXIT.done;
}

/** Tables go to the readers of their forms, everything else to the reader of documents. */
async function readFiles(files: readonly DocumentFile[], call: IngestCall, terminal: Terminal) {
  const { tables, others, problems } = await readTables(files);
  const readings = readSources(tables, { resolver: createNameResolver(STATE_NAMES), roster: ROSTER });
  const documents = others.length === 0 ? [] : [await readOthers(others, call, terminal)];
  const found = { resolutions: [], votes: [], states: [], problems: problems() };
  const records = joinRecords([...documents, ...readings.map((reading) => reading.records), found]);
  return { dataSet: sealDataSet(records, call), counts: readings.flatMap(({ counts }) => counts) };
}

async function readOthers(files: readonly DocumentFile[], call: IngestCall, terminal: Terminal) {
  const progress = startProgress(terminal, 'Reading documents', files.length);
  const readings = await readDocuments(files, progress.step);
  progress.finish();
  return assembleDataSet(readings, { ...call, facts: ROSTER, states: knownStates() });
}

function parseCall(argv: readonly string[], cwd: string): IngestCall | { readonly wrong: string } {
  const options = parseOptions(argv, { texts: ['out', 'id', 'title'], flags: ['strict'] });
  if ('wrong' in options) return options;
  const { texts, flags, paths } = options;
  const out = texts.out ?? '';
  if (out === '') return { wrong: '--out DIR is missing: the folder to write.' };
  if (paths.length === 0) return { wrong: 'PATH is missing: the files or folders to read.' };
  const id =
    texts.id ??
    basename(resolve(cwd, out))
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/g, '-');
  if (!ID.test(id))
    return {
      wrong: `the id “${id}” may only hold a-z, 0-9, - . and _, and begins with a-z or 0-9; give --id.`,
    };
  const title = texts.title?.trim() ?? `Recorded votes (${id})`;
  if (title === '') return { wrong: '--title is blank.' };
  return { out, id, title, isStrict: flags.has('strict'), paths };
}

/** Writes the data set and brings the index beside it up to date; answers with the reason where that fails. */
function store(folder: string, dataSet: DataSet): string | undefined {
  const files = formatPackage(dataSet);
  const parent = dirname(folder);
  // An interrupt from the keyboard waits until the folder is whole.
  process.on('SIGINT', waitForWriting);
  try {
    writeFolder(folder, files);
    if (existsSync(join(parent, INDEX_FILE))) writeIndex(parent);
    return undefined;
  } catch (error) {
    if (!isFileError(error)) throw error;
    return error.message;
  } finally {
    process.off('SIGINT', waitForWriting);
  }
}

function waitForWriting(): void {
  return;
}
