import { openVoteTable } from '../core/agreement/packedVotes.ts';
import { type DataSetIndex, indexDataSet, indexPacked } from '../core/dataSetIndex.ts';
import { decodePackage, type PackageContent } from '../core/package/decodePackage.ts';
import type { Fault } from '../core/package/fault.ts';
import { settleVotes } from '../core/package/settleVotes.ts';
import { parquetFile, type Table, type TableName, tableFile } from '../core/package/table.ts';
import { parseCsv } from './csv.ts';
import { decodeDataSetList, type ListedDataSet } from './dataSetList.ts';
import { FetchFailure, fetchJson, fetchText } from './fetchText.ts';
import { nextTask } from './nextTask.ts';

/** A data set ready for the views, and what of its files could not be read. */
export interface LoadedDataSet {
  readonly index: DataSetIndex;
  /** The folder of its package, relative to the page; undefined for one of the reader's own. */
  readonly folder: string | undefined;
  readonly faults: readonly Fault[];
}

/** The data set that a link names; both undefined for the first that the page ships with. */
export interface WantedDataSet {
  readonly id: string | undefined;
  readonly version: string | undefined;
}

const ROOT = 'data';
const LIST = `${ROOT}/index.json`;

/**
 * The data set that a link names: one that the page ships with, or one of the reader's own. Where the version is
 * not there, another one of that id; where the id is not, the first that the page ships with.
 *
 * Rejects with a FetchFailure where a file cannot be had or the list is empty. A set of the reader's own that cannot
 * be opened counts as not there. Faults inside the tables are returned, with the rest of the data.
 */
export async function loadDataSet(wanted: WantedDataSet): Promise<LoadedDataSet> {
  const { id, version } = wanted;
  const exact = id === undefined || version === undefined ? undefined : await loadOwn(id, version);
  if (exact !== undefined) return exact;
  const listed = await listShippedSets();
  const shipped = listed.find((entry) => entry.id === id);
  if (id !== undefined && shipped === undefined) {
    const other = await loadOwn(id, undefined);
    if (other !== undefined) return other;
  }
  const chosen = shipped ?? listed[0];
  if (chosen === undefined) throw new FetchFailure(LIST, 'no data set is listed');
  return loadListed(chosen);
}

/** The data sets that the page ships with. Rejects with a FetchFailure. */
export async function listShippedSets(): Promise<readonly ListedDataSet[]> {
  return decodeDataSetList(await fetchJson(LIST));
}

/** What keeps the reader's own sets is fetched when a link first names one. */
async function loadOwn(id: string, version: string | undefined): Promise<LoadedDataSet | undefined> {
  const { findOwnSet, loadOwnSet } = await import('./store/ownSets.ts');
  const found = await findOwnSet(id, version);
  const set = found === undefined ? undefined : await loadOwnSet(found.key).catch(() => undefined);
  if (set === undefined) return undefined;
  const table = openVoteTable(set.packed);
  await nextTask();
  return { index: indexPacked(set.packed.head, table), folder: undefined, faults: set.faults };
}

async function loadListed({ path }: ListedDataSet): Promise<LoadedDataSet> {
  const folder = `${ROOT}/${path}`;
  const [descriptor, resolutions, votes, states, problems] = await Promise.all([
    fetchJson(`${folder}/datapackage.json`),
    fetchTable(folder, 'resolutions'),
    fetchTable(folder, 'votes'),
    fetchTable(folder, 'states'),
    fetchTable(folder, 'problems'),
  ]);
  return openPackage(folder, { descriptor, tables: { resolutions, votes, states, problems } });
}

/** A package of the page, ready for the views; what could not be read is among its faults. */
export function openPackage(folder: string, content: PackageContent): LoadedDataSet {
  const { dataSet, faults } = settleVotes(decodePackage(content));
  return { index: indexDataSet(dataSet), folder, faults };
}

/** A table of a package; where its CSV cannot be had, the same in Parquet, if that is there. */
async function fetchTable(folder: string, name: TableName): Promise<Table> {
  try {
    return parseCsv(await fetchText(`${folder}/${tableFile(name)}`));
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    const { fetchParquet } = await import('./fetchParquet.ts');
    const table = await fetchParquet(`${folder}/${parquetFile(name)}`);
    if (table === undefined) throw error;
    return table;
  }
}
