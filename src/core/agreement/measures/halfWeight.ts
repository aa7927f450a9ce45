import { sameCountOf, sharedCountOf } from '../pairTable.ts';
import type { Measure, MeasureValue } from './measure.ts';

/**
 * Half-weight agreement: as strict agreement, but an abstention beside a yes or a no counts one half.
 *
 * No proportion, hence no interval. Source: Lijphart 1963; Bailey, Strezhnev and Voeten 2017.
 */
export const halfWeight = {
  id: 'half-weight',
  range: { low: 0, high: 1 },
  zeroMeans: 'alwaysOpposite',
  measure: (table): MeasureValue => {
    const n = sharedCountOf(table);
    if (n === 0) return { kind: 'noSharedVotes' };
    const half = table.ya + table.ay + table.an + table.na;
    return { kind: 'measured', value: (sameCountOf(table) + half / 2) / n, n };
  },
} as const satisfies Measure;
