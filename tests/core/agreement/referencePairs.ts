import type { MeasureId } from '../../../src/core/agreement/measures/measures.ts';
import { PAIR_CELLS, type PairTable } from '../../../src/core/agreement/pairTable.ts';

/** A pair of one General Assembly session, its table over votes that were not unanimous, and what follows from it. */
export interface ReferencePair {
  readonly name: string;
  readonly session: number;
  /** The two-letter codes of the source. */
  readonly states: readonly [string, string];
  /** Row by row: the first state's Y, A and N by the second state's Y, A and N. */
  readonly cells: readonly number[];
  readonly n: number;
  /** Measure, value, and the digits to which it is given. */
  readonly values: readonly (readonly [MeasureId, number, number])[];
}

/** Computed independently from the `unvotes` data, sessions as numbered there. */
export const REFERENCE_PAIRS: readonly ReferencePair[] = [
  {
    name: 'United States and United Kingdom, 45th session (1990)',
    session: 45,
    states: ['US', 'GB'],
    cells: [13, 0, 0, 7, 9, 0, 11, 16, 28],
    n: 84,
    values: [
      ['strict', 0.5952381, 7],
      ['half-weight', 0.732143, 6],
      ['coincidence', 41 / 52, 12],
      ['kappa', 0.394017, 6],
      ['pi', 0.355232, 6],
    ],
  },
  {
    name: 'United States and China, 45th session (1990)',
    session: 45,
    states: ['US', 'CN'],
    cells: [12, 0, 1, 15, 1, 0, 51, 3, 0],
    n: 83,
    values: [
      ['strict', 0.1566265, 7],
      ['half-weight', 0.26506, 6],
      ['coincidence', 12 / 64, 12],
      ['kappa', -0.009206, 6],
      ['pi', -0.466246, 6],
    ],
  },
  {
    name: 'United States and Israel, 51st session (1996)',
    session: 51,
    states: ['US', 'IL'],
    cells: [18, 5, 0, 3, 5, 3, 0, 7, 31],
    n: 72,
    values: [
      ['strict', 0.75, 12],
      ['half-weight', 0.875, 12],
      ['coincidence', 1, 12],
      ['kappa', 0.597765, 6],
      ['pi', 0.59601, 6],
    ],
  },
  {
    name: 'United States and Cuba, 35th session (1980)',
    session: 35,
    states: ['US', 'CU'],
    cells: [8, 7, 8, 31, 1, 0, 40, 1, 0],
    n: 96,
    values: [
      ['strict', 0.09375, 12],
      ['half-weight', 0.296875, 12],
      ['coincidence', 8 / 56, 12],
      ['kappa', -0.231314, 6],
      ['pi', -0.492895, 6],
    ],
  },
  {
    name: 'United States and Soviet Union, 1st session (1946)',
    session: 1,
    states: ['US', 'RU'],
    cells: [6, 2, 17, 0, 0, 2, 12, 0, 3],
    n: 42,
    values: [
      ['strict', 0.2142857, 7],
      ['half-weight', 0.261905, 6],
      ['coincidence', 9 / 38, 12],
      ['kappa', -0.414286, 6],
      ['pi', -0.450549, 6],
    ],
  },
];

/** A table from its nine cells, row by row; cells left out are 0. */
export function makePairTable(cells: readonly number[]): PairTable {
  const count = (cell: (typeof PAIR_CELLS)[number]) => cells[PAIR_CELLS.indexOf(cell)] ?? 0;
  return {
    yy: count('yy'),
    ya: count('ya'),
    yn: count('yn'),
    ay: count('ay'),
    aa: count('aa'),
    an: count('an'),
    ny: count('ny'),
    na: count('na'),
    nn: count('nn'),
  };
}
