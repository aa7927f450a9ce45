import { STATE_NAMES } from '../../state/names/all.ts';
import { stateCode } from '../../state/stateCode.ts';
import { gatherRowProblems, type RowProblems } from '../rowProblems.ts';
import { createPositionGrid, type PositionGrid } from './positionGrid.ts';
import { createTextRegister, type TextRegister } from './textRegister.ts';

/** What the tables of one reading fill together. */
export interface PlainStore {
  readonly register: TextRegister;
  readonly grid: PositionGrid;
  /** The defects of rows, by file. */
  readonly rowProblems: (source: string) => RowProblems;
  /** The defects of cells, by file. */
  readonly cellProblems: (source: string) => RowProblems;
}

/** An empty store. */
export function createPlainStore(): PlainStore {
  return {
    register: createTextRegister(),
    grid: createPositionGrid(Object.keys(STATE_NAMES.en).sort().map(stateCode)),
    rowProblems: oncePerSource((source) => gatherRowProblems(source)),
    cellProblems: oncePerSource((source) => gatherRowProblems(source, 'cell')),
  };
}

function oncePerSource(make: (source: string) => RowProblems): (source: string) => RowProblems {
  const made = new Map<string, RowProblems>();
  return (source) => {
    const problems = made.get(source) ?? make(source);
    made.set(source, problems);
    return problems;
  };
}
