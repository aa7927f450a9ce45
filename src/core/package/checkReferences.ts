import { parseSymbol } from '../parse/symbol.ts';
import { resolutionId } from '../resolution.ts';
import { FAULT_PHRASES } from '../sentences/faultPhrases.ts';
import { say } from '../sentences/say.ts';
import type { DecodedPackage } from './decodePackage.ts';
import type { Fault } from './fault.ts';
import { firstVotes } from './firstVotes.ts';
import { tableFile } from './table.ts';

/** Keys that stand twice or are not those of their symbols, and references to records that do not exist. */
export function checkReferences(decoded: DecodedPackage): readonly Fault[] {
  const { dataSet, rows } = decoded;
  const ids = new Set<string>(dataSet.resolutions.map(({ id }) => id));
  const codes = new Set<string>(dataSet.states.map(({ code }) => code));
  const votes = tableFile('votes');
  const faults = [...findRepeatedIds(decoded), ...findForeignIds(decoded), ...findRepeatedVotes(decoded)];
  dataSet.votes.forEach(({ resolutionId, state }, index) => {
    const row = rows.votes[index];
    if (!ids.has(resolutionId))
      faults.push({ file: votes, row, message: say(FAULT_PHRASES.noResolution, { id: resolutionId }) });
    if (!codes.has(state)) faults.push({ file: votes, row, message: say(FAULT_PHRASES.noState, { state }) });
  });
  for (const [index, { resolutionId: id }] of dataSet.problems.entries()) {
    if (id === undefined || ids.has(id)) continue;
    faults.push({
      file: tableFile('problems'),
      row: rows.problems[index],
      message: say(FAULT_PHRASES.noResolution, { id }),
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

/** Symbols of other forms make keys of other forms. */
function findForeignIds({ dataSet, rows }: DecodedPackage): readonly Fault[] {
  return dataSet.resolutions.flatMap(({ id, symbol }, index) => {
    const key = resolutionId(symbol);
    if (parseSymbol(symbol) === undefined || id === key || id.startsWith(`${key}-`)) return [];
    const message = say(FAULT_PHRASES.foreignId, { id, symbol });
    return [{ file: tableFile('resolutions'), row: rows.resolutions[index], message }];
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
  return {
    file: tableFile(table),
    row,
    message: say(FAULT_PHRASES.keyRepeated, { key, row: firstRow ?? '' }),
  };
}
