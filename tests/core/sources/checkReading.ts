import { joinRecords } from '../../../src/core/ingest/joinRecords.ts';
import { ROSTER } from '../../../src/core/ingest/roster.ts';
import { sealDataSet } from '../../../src/core/ingest/sealDataSet.ts';
import { buildPackage, DESCRIPTOR_FILE } from '../../../src/core/package/buildPackage.ts';
import { checkPackage } from '../../../src/core/package/checkPackage.ts';
import type { Fault } from '../../../src/core/package/fault.ts';
import type { SourceReading } from '../../../src/core/sources/sourceForm.ts';
import { formatCsv, parseCsv } from '../../../src/data/csv.ts';

/** The faults that `rollcall check` finds in the package that `rollcall ingest` makes of what was read. */
export function checkReading({ records }: SourceReading): readonly Fault[] {
  const dataSet = sealDataSet(joinRecords([records]), { id: 'any', title: 'Any' });
  const files = buildPackage(dataSet, ({ header, rows }) => formatCsv(header, [...rows]));
  const textOf = (name: string) => files.find((file) => file.name === name)?.text ?? '';
  const tableOf = (name: string) => parseCsv(textOf(`${name}.csv`));
  const tables = {
    resolutions: tableOf('resolutions'),
    votes: tableOf('votes'),
    states: tableOf('states'),
    problems: tableOf('problems'),
  };
  return checkPackage({ descriptor: JSON.parse(textOf(DESCRIPTOR_FILE)), tables }, ROSTER);
}

/** How many rows the problems of a reading say were left out. */
export function countLeftOut({ records }: SourceReading): number {
  return records.problems
    .map(({ message }) => Number(/(\d+) rows?(?: like this)?: left out\.$/.exec(message)?.[1] ?? 0))
    .reduce((sum, count) => sum + count, 0);
}

/** How many rows were read and not kept. */
export function countMissing({ counts }: SourceReading): number {
  return counts.reduce((sum, { rows, kept }) => sum + rows - kept, 0);
}
