import type { DecodedPackage } from './decodePackage.ts';
import type { Fault } from './fault.ts';
import { firstVotes } from './firstVotes.ts';
import { tableFile } from './table.ts';

/** Keys that stand twice, and references to records that do not exist. */
export function checkReferences(decoded: DecodedPackage): readonly Fault[] {
  const { dataSet, rows } = decoded;
  const ids = new Set<string>(dataSet.resolutions.map(({ id }) => id));
  const codes = new Set<string>(dataSet.states.map(({ code }) => code));
  const votes = tableFile('votes');
  const faults = [...findRepeatedIds(decoded), ...findRepeatedVotes(decoded)];
  dataSet.votes.forEach(({ resolutionId, state }, index) => {
    const row = rows.votes[index];
    if (!ids.has(resolutionId))
      faults.push({ file: votes, row, message: `no resolution has the id ${resolutionId}` });
    if (!codes.has(state)) faults.push({ file: votes, row, message: `no state has the code ${state}` });
  });
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

function findRepeatedIds({ dataSet, rows }: DecodedPackage): readonly Fault[] {
  const firstRow = new Map<string, number | undefined>();
  return dataSet.resolutions.flatMap(({ id }, index) => {
    const row = rows.resolutions[index];
    if (firstRow.has(id)) return [sayRepeated('resolutions', row, id, firstRow.get(id))];
    firstRow.set(id, row);
    return [];
  });
}

function findRepeatedVotes({ dataSet, rows }: DecodedPackage): readonly Fault[] {
  const faults: Fault[] = [];
  firstVotes(dataSet.votes).forEach((first, index) => {
    const vote = dataSet.votes[index];
    if (first === index || vote === undefined) return;
    const key = `${vote.resolutionId}, ${vote.state}`;
    faults.push(sayRepeated('votes', rows.votes[index], key, rows.votes[first]));
  });
  return faults;
}

function sayRepeated(
  table: 'resolutions' | 'votes',
  row: number | undefined,
  key: string,
  firstRow: number | undefined,
): Fault {
  return { file: tableFile(table), row, message: `${key} stands already in row ${firstRow ?? ''}` };
}
