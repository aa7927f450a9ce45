import type { DataSet } from '../dataSet.ts';
import { OFFICIAL_DOCUMENTS } from '../ingest/sourceAddress.ts';
import type { Resolution } from '../resolution.ts';
import type { ColumnFormat } from './column.ts';
import { isOfOfficialDocuments, originsOf } from './publishedFrom.ts';
import { parquetFile, TABLE_NAMES, type TableName, tableFile } from './table.ts';
import { TABLE_COLUMNS } from './tableColumns.ts';

/** The length of a table and of the file it stands in. */
export interface TableInFile {
  readonly rows: number;
  readonly bytes: number;
}

/** The length of the Parquet file of each table that has one. */
export type ParquetBytes = Readonly<Partial<Record<TableName, number>>>;

/**
 * The content of `datapackage.json`: what the data set is, and the columns of its tables.
 *
 * `version`, `date` (the latest adoption) and each table's `rows` and `bytes` follow from the tables alone.
 * Source: Frictionless Data Package and Table Schema, version 1.
 */
export function describePackage(
  dataSet: DataSet,
  files: Readonly<Record<TableName, TableInFile>>,
  parquetBytes: ParquetBytes = {},
): Readonly<Record<string, unknown>> {
  return {
    profile: 'tabular-data-package',
    name: dataSet.id,
    title: dataSet.title,
    description:
      'Texts that an organ of the United Nations acted on, and the position of each state in each recorded vote, as its documents give them.',
    version: dataSet.version,
    ...(dataSet.date === undefined ? {} : { date: dataSet.date }),
    ...describeOrigin(dataSet.resolutions),
    resources: [
      ...TABLE_NAMES.map((name) => describeTable(name, files[name])),
      ...TABLE_NAMES.flatMap((name) => {
        const bytes = parquetBytes[name];
        return bytes === undefined ? [] : [describeParquet(name, { rows: files[name].rows, bytes })];
      }),
    ],
  };
}

/** A licence is ours to give where the tables are of official documents; of other sources only the place is known. */
function describeOrigin(resolutions: readonly Resolution[]) {
  if (isOfOfficialDocuments(resolutions))
    return {
      licenses: [{ name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' }],
      sources: [{ title: 'United Nations, official documents', path: OFFICIAL_DOCUMENTS }],
    };
  const origins = originsOf(resolutions);
  if (origins.length === 0) return {};
  return { sources: origins.map((path) => ({ title: path.replace(/^https?:\/\//, ''), path })) };
}

const TITLES: Readonly<Record<TableName, string>> = {
  resolutions: 'Texts acted on',
  votes: 'One position per state and recorded vote',
  states: 'States, their names and regional groups',
  problems: 'Defects found in the sources',
};

function describeTable(name: TableName, { rows, bytes }: TableInFile) {
  return {
    name,
    title: TITLES[name],
    path: tableFile(name),
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    bytes,
    rows,
    schema: describeSchema(name),
  };
}

/** The same table again, in a form that holds a million rows in less than a megabyte; a blank cell is null. */
function describeParquet(name: TableName, { rows, bytes }: TableInFile) {
  return {
    name: `${name}-parquet`,
    title: `${TITLES[name]} (the same rows in Parquet)`,
    path: parquetFile(name),
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    bytes,
    rows,
    schema: describeSchema(name),
  };
}

function describeSchema(name: TableName) {
  return {
    fields: TABLE_COLUMNS[name].map(describeField),
    missingValues: [''],
    ...KEYS[name],
  };
}

function describeField({ name, type, description, unit, constraints }: ColumnFormat) {
  return {
    name,
    type,
    description,
    ...(unit === undefined ? {} : { unit }),
    ...(constraints === undefined ? {} : { constraints }),
  };
}

const TO_RESOLUTION = {
  fields: 'resolution_id',
  reference: { resource: 'resolutions', fields: 'id' },
};
const TO_STATE = { fields: 'state', reference: { resource: 'states', fields: 'code' } };

/** `states` has no key: a state has a row for each term in a group. */
const KEYS: Readonly<Record<TableName, object>> = {
  resolutions: { primaryKey: ['id'] },
  votes: { primaryKey: ['resolution_id', 'state'], foreignKeys: [TO_RESOLUTION, TO_STATE] },
  states: {},
  problems: { foreignKeys: [TO_RESOLUTION] },
};
