import { type DataSetIndex, indexDataSet } from '../core/dataSetIndex.ts';
import { decodePackage } from '../core/package/decodePackage.ts';
import type { Fault } from '../core/package/fault.ts';
import { settleVotes } from '../core/package/settleVotes.ts';
import { type TableName, tableFile } from '../core/package/table.ts';
import { parseCsv } from './csv.ts';
import { decodeDataSetList, type ListedDataSet } from './dataSetList.ts';
import { FetchFailure, fetchJson, fetchText } from './fetchText.ts';

/** A data set ready for the views, and what of its files could not be read. */
export interface LoadedDataSet {
  readonly index: DataSetIndex;
  /** The folder of its package, relative to the page. */
  readonly folder: string;
  readonly faults: readonly Fault[];
}

const ROOT = 'data';
const LIST = `${ROOT}/index.json`;

/**
 * Fetches a data set of the page's own, by id; the first of the list where no id is given or none has it.
 *
 * Rejects with a FetchFailure where a file cannot be had or the list is empty. Faults inside the tables are
 * returned, with the rest of the data.
 */
export async function loadDataSet(id: string | undefined): Promise<LoadedDataSet> {
  const listed = decodeDataSetList(await fetchJson(LIST));
  const chosen = listed.find((entry) => entry.id === id) ?? listed[0];
  if (chosen === undefined) throw new FetchFailure(LIST, 'no data set is listed');
  return loadListed(chosen);
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
  const decoded = decodePackage({ descriptor, tables: { resolutions, votes, states, problems } });
  const { dataSet, faults } = settleVotes(decoded);
  return { index: indexDataSet(dataSet), folder, faults };
}

async function fetchTable(folder: string, name: TableName) {
  return parseCsv(await fetchText(`${folder}/${tableFile(name)}`));
}
