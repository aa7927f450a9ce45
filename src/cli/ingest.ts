import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { DataSet } from '../core/dataSet.ts';
import { sealDataSet } from '../core/ingest/sealDataSet.ts';
import { type Fault, formatFault } from '../core/package/fault.ts';
import { formatPackage } from '../data/formatPackage.ts';
import { isFileError } from './fileError.ts';
import { INDEX_FILE, writeIndex } from './indexFolder.ts';
import { listDocuments } from './listDocuments.ts';
import { findOutFolder } from './outFolder.ts';
import { parseOptions } from './parseOptions.ts';
import { type GivenFiles, readGiven } from './readGiven.ts';
import { formatReport, formatRowCounts } from './report.ts';
import { EXIT, type ExitCode, refuse, type Terminal } from './terminal.ts';
import { writeFolder } from './writeFolder.ts';

const ID = /^[a-z0-9][a-z0-9._-]*$/;

interface IngestCall {
  readonly out: string;
  readonly id: string;
  readonly title: string;
  /** What of them the call says itself. */
  readonly named: { readonly id: string | undefined; readonly title: string | undefined };
  readonly isStrict: boolean;
  readonly paths: readonly string[];
}

/** `ingest`: reads documents and writes a data set. Throws where a path given cannot be listed. */
export async function runIngest(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parseCall(argv, terminal.cwd);
  if ('wrong' in call) return refuse(terminal, call.wrong, 'ingest');
  const out = findOutFolder(call.out, terminal.cwd);
  if ('wrong' in out) return refuse(terminal, out.wrong, 'ingest');
  const missing = call.paths.find((path) => !existsSync(resolve(terminal.cwd, path)));
  if (missing !== undefined) return refuse(terminal, `there is no file or folder ${missing}.`, 'ingest');
  const files = listDocuments(call.paths, { cwd: terminal.cwd, outFolder: out.folder });
  if (files.length === 0) return refuse(terminal, `no file in ${call.paths.join(', ')}.`, 'ingest');
  const given = await readGiven(files, terminal);
  const made = makeDataSet(given, call);
  if ('wrong' in made) return refuse(terminal, made.wrong);
  const { dataSet, faults } = made;
  for (const fault of faults) terminal.err(`rollcall: ${formatFault(fault)}\n`);
  const report = formatReport(dataSet, files.length) + formatRowCounts(given.counts);
  if (dataSet.resolutions.length === 0) {
    terminal.out(report);
    const left = out.isPackage ? `the data set in ${call.out} is left as it is` : 'nothing was written';
    return refuse(terminal, `no resolution was found; ${left}.`);
  }
  const failure = tryToWrite(() => writeFolder(out.folder, formatPackage(dataSet)));
  terminal.out(report);
  if (failure !== undefined)
    return refuse(terminal, `${call.out} could not be written; what stood there is whole: ${failure}.`);
  terminal.out(`Written to ${call.out}\n`);
  const unlisted = tryToWrite(() => updateIndex(dirname(out.folder), terminal));
  if (unlisted !== undefined)
    return refuse(terminal, `${INDEX_FILE} beside ${call.out} could not be brought up to date: ${unlisted}.`);
  return call.isStrict && dataSet.problems.length + faults.length > 0 ? EXIT.found : EXIT.done;
}

interface MadeDataSet {
  readonly dataSet: DataSet;
  /** What could not be read of a data set that was given. */
  readonly faults: readonly Fault[];
}

/** A data set that was given keeps its id and its title unless the call names others; all else becomes a new one. */
function makeDataSet(
  { packages, records }: GivenFiles,
  { id, title, named }: IngestCall,
): MadeDataSet | { readonly wrong: string } {
  const [first, ...more] = packages;
  if (first === undefined) return { dataSet: sealDataSet(records, { id, title }), faults: [] };
  const { folder, dataSet, faults } = first;
  const place = folder === '' ? 'The data set' : folder;
  if (more.length > 0)
    return {
      wrong: `there are ${packages.length} data sets; give them one at a time, each with its own --out.`,
    };
  if (records.resolutions.length > 0)
    return {
      wrong: `${place} is a data set already; give it and the other files apart, each with its own --out.`,
    };
  if (dataSet === undefined)
    return { wrong: `${place} cannot be read: ${faults.map(formatFault).join('; ')}.` };
  const names = { id: named.id ?? dataSet.id, title: named.title ?? dataSet.title };
  return {
    dataSet: { ...dataSet, ...names },
    faults: [
      ...faults,
      ...records.problems.map(({ source, message }): Fault => ({ file: source, row: undefined, message })),
    ],
  };
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
  const named = { id: texts.id, title: texts.title?.trim() };
  return { out, id, title, named, isStrict: flags.has('strict'), paths };
}

/** Brings the list of data sets in a folder up to date, where there is one, and says which are not on it. */
function updateIndex(folder: string, { err }: Terminal): void {
  if (!existsSync(join(folder, INDEX_FILE))) return;
  for (const reason of writeIndex(folder).leftOut) err(`rollcall: ${reason}\n`);
}

/** Writes; an interrupt from the keyboard waits until that is done. Answers with the reason where it fails. */
function tryToWrite(write: () => void): string | undefined {
  process.on('SIGINT', waitForWriting);
  try {
    write();
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
