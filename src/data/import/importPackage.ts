import { packDataSet } from '../../core/agreement/packedVotes.ts';
import type { DataSet } from '../../core/dataSet.ts';
import { sealDataSet } from '../../core/ingest/sealDataSet.ts';
import { DESCRIPTOR_FILE } from '../../core/package/buildPackage.ts';
import { decodePackage } from '../../core/package/decodePackage.ts';
import type { Fault } from '../../core/package/fault.ts';
import { settleVotes } from '../../core/package/settleVotes.ts';
import { parquetFile, TABLE_NAMES, type Table, type TableName, tableFile } from '../../core/package/table.ts';
import { PACKAGE_PHRASES } from '../../core/sentences/faultPhrases.ts';
import { say } from '../../core/sentences/say.ts';
import { openTableFile } from '../openTableFile.ts';
import { PackedFailure } from '../packedFailure.ts';
import { packRows } from '../packRows.ts';
import { joinChunks } from './byteSource.ts';
import type { FoundFile } from './findFiles.ts';
import type { ImportedSet } from './importResult.ts';

/** What came of the files of a package: the data set, undefined where there is none, and what could not be read. */
export interface PackageReading {
  readonly dataSet: DataSet | undefined;
  readonly faults: readonly Fault[];
}

/** The same, packed. */
export type PackedReading =
  | { readonly set: ImportedSet }
  | { readonly set: undefined; readonly faults: readonly Fault[] };

/** Reads a data set of our own and packs it; see `readPackage`. */
export async function importPackage(
  files: ReadonlyMap<string, FoundFile>,
  onRows: (name: string, rows: number) => void,
): Promise<PackedReading> {
  const { dataSet, faults } = await readPackage(files, onRows);
  return dataSet === undefined
    ? { set: undefined, faults }
    : { set: { packed: packDataSet(dataSet), faults } };
}

/**
 * Reads a data set of our own from its files, by the last part of their names. It keeps its id, its title and, as
 * long as nobody changed its tables, its version; rows that cannot be read are faults. A table that is there only
 * in Parquet is read from that.
 */
export async function readPackage(
  files: ReadonlyMap<string, FoundFile>,
  onRows: (name: string, rows: number) => void,
): Promise<PackageReading> {
  const faults: Fault[] = [];
  const descriptor = readDescriptor(files.get(DESCRIPTOR_FILE), faults);
  const tables: Partial<Record<TableName, Table>> = {};
  for (const name of TABLE_NAMES) {
    const file = files.get(tableFile(name)) ?? files.get(parquetFile(name));
    const table = await readTable(file, tableFile(name), faults, onRows);
    if (table !== undefined) tables[name] = table;
  }
  const { resolutions, votes, states, problems } = tables;
  if (descriptor === undefined || !resolutions || !votes || !states || !problems)
    return { dataSet: undefined, faults };
  const decoded = decodePackage({ descriptor, tables: { resolutions, votes, states, problems } });
  const settled = settleVotes(decoded);
  const { id, title, version } = settled.dataSet;
  const dataSet = sealDataSet(settled.dataSet, { id: nameOf(id), title: title === '' ? id : title });
  faults.push(...settled.faults);
  if (version !== '' && version !== dataSet.version) faults.push(changedSince(version, dataSet.version));
  return { dataSet, faults };
}

/** An id that a link can carry. */
function nameOf(id: string): string {
  const plain = id.replace(/[^\w.-]+/g, '-').slice(0, 100);
  return plain === '' ? 'data-set' : plain;
}

function changedSince(stated: string, version: string): Fault {
  const message = say(PACKAGE_PHRASES.changed, { stated, given: version });
  return { file: DESCRIPTOR_FILE, row: undefined, message };
}

function readDescriptor(file: FoundFile | undefined, faults: Fault[]): unknown {
  try {
    if (file !== undefined) return JSON.parse(new TextDecoder().decode(joinChunks(file.chunks)));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof PackedFailure)) throw error;
    faults.push({ file: DESCRIPTOR_FILE, row: undefined, message: PACKAGE_PHRASES.noJson });
  }
  return undefined;
}

async function readTable(
  file: FoundFile | undefined,
  name: string,
  faults: Fault[],
  onRows: (name: string, rows: number) => void,
): Promise<Table | undefined> {
  if (file === undefined) {
    faults.push({ file: name, row: undefined, message: PACKAGE_PHRASES.missing });
    return undefined;
  }
  const opened = await openTableFile({
    name,
    chunks: file.chunks,
    onRows: (rows) => onRows(file.name, rows),
  });
  if ('problem' in opened) {
    faults.push({ file: name, row: undefined, message: opened.problem.message });
    return undefined;
  }
  const { header, rows } = opened.table;
  const packed = packRows(header.length, rows);
  faults.push(...opened.problems().map(({ line, message }) => ({ file: name, row: line, message })));
  return { header, rows: packed };
}
