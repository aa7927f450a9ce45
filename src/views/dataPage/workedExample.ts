import { marginalsOf } from '../../core/agreement/measures/marginals.ts';
import { type MeasureId, measureById } from '../../core/agreement/measures/measures.ts';
import { type PairTable, pairTable, sameCountOf, sharedCountOf } from '../../core/agreement/pairTable.ts';
import { selectAll } from '../../core/agreement/selection.ts';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { parseStateCode, type StateCode } from '../../core/state/stateCode.ts';

/** Two states whose votes show how a measure works, and their table over all votes that count. */
export interface WorkedExample {
  readonly first: StateCode;
  readonly second: StateCode;
  readonly table: PairTable;
  readonly n: number;
}

/** Mexico and Brazil where both are there, or else the first two states that share a vote; undefined where none do. */
export function findExample(index: DataSetIndex): WorkedExample | undefined {
  const preferred = ['MEX', 'BRA'].map(parseStateCode).filter((code) => code !== undefined);
  const states = [...preferred, ...index.votingStates].filter((code) => index.votingStates.has(code));
  const [first, ...others] = states;
  if (first === undefined) return undefined;
  const { table } = index;
  const selection = selectAll(table);
  for (const second of others) {
    const rows = [table.rowByState.get(first), table.rowByState.get(second)];
    const [a, b] = rows;
    if (a === undefined || b === undefined || first === second) continue;
    const pair = pairTable(table, a, b, selection);
    const n = sharedCountOf(pair);
    if (n > 0) return { first, second, table: pair, n };
  }
  return undefined;
}

/** What chance alone would give, reckoned out, for the measures that take it off; undefined for the others. */
export function reckonChance(id: MeasureId, { table, n }: WorkedExample): string | undefined {
  const { first, second } = marginalsOf(table);
  const pairs = first.map((count, position) => [count, second[position] ?? 0] as const);
  switch (id) {
    case 'kappa':
      return `pₑ = (${pairs.map(([a, b]) => `${a} · ${b}`).join(' + ')}) ÷ ${n}² = ${expectedKappa(table, n).toFixed(3)}`;
    case 'pi':
      return `pₑ = (${pairs.map(([a, b]) => `(${a} + ${b})²`).join(' + ')}) ÷ (2 · ${n})² = ${expectedPi(table, n).toFixed(3)}`;
    case 'strict':
    case 'half-weight':
    case 'coincidence':
    case 's':
      return undefined;
  }
}

/** A measure reckoned out with the numbers of an example; ends with the value, or with what stands in its place. */
export function reckonOut(id: MeasureId, { table, n }: WorkedExample, undefinedText: string): string {
  const value = measureById(id).measure(table);
  const result = value.kind === 'measured' ? value.value.toFixed(3) : undefinedText;
  return `${termOf(id, table, n)} = ${result}`;
}

function termOf(id: MeasureId, table: PairTable, n: number): string {
  const same = sameCountOf(table);
  const half = table.ya + table.ay + table.an + table.na;
  const sides = table.yy + table.nn;
  switch (id) {
    case 'strict':
      return `${same} ÷ ${n}`;
    case 'half-weight':
      return `(${same} + ½ · ${half}) ÷ ${n}`;
    case 'coincidence':
      return `${sides} ÷ (${sides} + ${table.yn + table.ny})`;
    case 'kappa':
      return chanceTerm(same, n, expectedKappa(table, n));
    case 'pi':
      return chanceTerm(same, n, expectedPi(table, n));
    case 's':
      return `2 · ((${same} + ½ · ${half}) ÷ ${n}) − 1`;
  }
}

function chanceTerm(same: number, n: number, expected: number): string {
  const chance = expected.toFixed(3);
  return `(${same} ÷ ${n} − ${chance}) ÷ (1 − ${chance})`;
}

function expectedKappa(table: PairTable, n: number): number {
  const { first, second } = marginalsOf(table);
  return (first[0] * second[0] + first[1] * second[1] + first[2] * second[2]) / n ** 2;
}

function expectedPi(table: PairTable, n: number): number {
  const { first, second } = marginalsOf(table);
  return first.reduce((sum, count, index) => sum + ((count + (second[index] ?? 0)) / 2 / n) ** 2, 0);
}
