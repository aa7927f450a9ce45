import type { DecodedPackage } from './decodePackage.ts';
import type { Fault } from './fault.ts';
import { tableFile } from './table.ts';

/** Keys that stand twice, and references to records that do not exist. */
export function checkReferences({ dataSet, rows }: DecodedPackage): readonly Fault[] {
  const ids = new Set<string>(dataSet.resolutions.map(({ id }) => id));
  const codes = new Set<string>(dataSet.states.map(({ code }) => code));
  const votes = tableFile('votes');
  const faults = [
    ...findRepeats(
      tableFile('resolutions'),
      dataSet.resolutions.map(({ id }) => id),
      rows.resolutions,
    ),
    ...findRepeats(
      votes,
      dataSet.votes.map(({ resolutionId, state }) => `${resolutionId}, ${state}`),
      rows.votes,
    ),
  ];
  for (const [index, { resolutionId, state }] of dataSet.votes.entries()) {
    const row = rows.votes[index];
    if (!ids.has(resolutionId))
      faults.push({ file: votes, row, message: `no resolution has the id ${resolutionId}` });
    if (!codes.has(state)) faults.push({ file: votes, row, message: `no state has the code ${state}` });
  }
  for (const [index, { resolutionId: id }] of dataSet.problems.entries()) {
    if (id === undefined || ids.has(id)) continue;
    faults.push({
      file: tableFile('problems'),
      row: rows.problems[index],
      message: `no resolution has the id ${id}`,
    });
  }
  return faults;
}

function findRepeats(file: string, keys: readonly string[], rows: readonly number[]): Fault[] {
  const firstRow = new Map<string, number | undefined>();
  const faults: Fault[] = [];
  for (const [index, key] of keys.entries()) {
    const row = rows[index];
    if (firstRow.has(key))
      faults.push({ file, row, message: `${key} stands already in row ${firstRow.get(key) ?? ''}` });
    else firstRow.set(key, row);
  }
  return faults;
}
