import type { DecodedPackage } from './decodePackage.ts';
import type { Fault } from './fault.ts';
import { tableFile } from './table.ts';

/** Positions that are said to follow from the roster, from which follows only who did not vote. */
export function checkBasis({ dataSet, rows }: DecodedPackage): readonly Fault[] {
  const faults: Fault[] = [];
  dataSet.votes.forEach(({ basis, position }, index) => {
    if (basis !== 'roster' || position === 'X') return;
    const message = `position is ${position}, but with basis roster it can only be X`;
    faults.push({ file: tableFile('votes'), row: rows.votes[index], message });
  });
  return faults;
}
