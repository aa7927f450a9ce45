import { type PairTables, pairTableAt } from '../agreement/agreementKernel.ts';
import type { Measure, MeasureValue, UndefinedReason } from '../agreement/measures/measure.ts';
import { PAIR_CELLS, type PairCell, type PairTable, sharedCountOf } from '../agreement/pairTable.ts';
import type { VoteTable } from '../agreement/voteTable.ts';
import type { StateCode } from '../state/stateCode.ts';
import { intervalColumns, type ReportColumn } from './reportColumn.ts';
import { votersIn } from './votersIn.ts';

/** How much two states vote alike; the code of `a` comes before that of `b`. */
export interface PairRow {
  readonly a: StateCode;
  readonly b: StateCode;
  readonly measure: Measure;
  readonly value: MeasureValue;
  readonly shared: number;
  readonly cells: PairTable;
}

/** Which pairs are listed, and by what measure. */
export interface PairChoice {
  readonly measure: Measure;
  /** Undefined for all states that cast a vote among those counted. */
  readonly states: readonly StateCode[] | undefined;
  /** Pairs with fewer shared votes are not listed; 0 lists those without any. */
  readonly minShared: number;
}

/** The pairs of states in the order of their codes; a code that the table does not have is passed over. */
export function listPairs(table: VoteTable, tables: PairTables, choice: PairChoice): readonly PairRow[] {
  const placed = [...new Set(choice.states ?? votersIn(table, tables))].sort().flatMap((code) => {
    const row = table.rowByState.get(code);
    return row === undefined ? [] : [{ code, row }];
  });
  const pairs = placed.flatMap((a, index) =>
    placed
      .slice(index + 1)
      .map((b) => measurePair(a.code, b.code, choice.measure, pairTableAt(tables, a.row, b.row))),
  );
  return pairs.filter(({ shared }) => shared >= choice.minShared);
}

function measurePair(a: StateCode, b: StateCode, measure: Measure, cells: PairTable): PairRow {
  return { a, b, measure, value: measure.measure(cells), shared: sharedCountOf(cells), cells };
}

const CELL_WORDS: Readonly<Record<PairCell, string>> = {
  yy: 'Both in favour',
  ya: 'state_a in favour, state_b abstaining',
  yn: 'state_a in favour, state_b against',
  ay: 'state_a abstaining, state_b in favour',
  aa: 'Both abstaining',
  an: 'state_a abstaining, state_b against',
  ny: 'state_a against, state_b in favour',
  na: 'state_a against, state_b abstaining',
  nn: 'Both against',
};

/** The columns of a list of pairs. */
export const PAIR_COLUMNS: readonly ReportColumn<PairRow>[] = [
  { name: 'state_a', description: 'Code of the first state', value: ({ a }) => a },
  {
    name: 'state_b',
    description: 'Code of the second state, later in the order of codes',
    value: ({ b }) => b,
  },
  { name: 'measure', description: 'What value is, as asked for', value: ({ measure }) => measure.id },
  {
    name: 'value',
    description: 'The measure; empty where it is undefined or nothing is shared (see note)',
    unit: 'share, 0 to 1; kappa, pi and s: index, -1 to 1',
    value: ({ value }) => (value.kind === 'measured' ? value.value : undefined),
  },
  {
    name: 'shared',
    description: 'Votes in which both said yes, no or abstained: the n of all measures but coincidence',
    unit: 'votes',
    value: ({ shared }) => shared,
  },
  ...intervalColumns<PairRow>('', {
    name: 'value (strict and coincidence only)',
    pick: ({ value }) => value,
  }),
  ...PAIR_CELLS.map(
    (cell): ReportColumn<PairRow> => ({
      name: cell,
      description: CELL_WORDS[cell],
      unit: 'votes',
      value: ({ cells }) => cells[cell],
    }),
  ),
  { name: 'note', description: 'Why value is empty', value: ({ value }) => describeMissing(value) },
];

const REASONS: Readonly<Record<UndefinedReason, string>> = {
  agreementCertain: 'undefined: both took one and the same position throughout',
  noYesNoVotes: 'undefined: in no shared vote did both say yes or no',
};

function describeMissing(value: MeasureValue): string | undefined {
  switch (value.kind) {
    case 'measured':
      return undefined;
    case 'noSharedVotes':
      return 'no shared votes';
    case 'undefined':
      return REASONS[value.reason];
  }
}
