import { wilsonInterval } from '../interval.ts';
import { sharedCountOf } from '../pairTable.ts';
import type { Measure, MeasureValue } from './measure.ts';

/**
 * Yes/No coincidence: the share of same sides among the votes in which both said yes or no; n is the number of these.
 *
 * Source: US Department of State, "Voting Practices in the United Nations", before 2017.
 */
export const coincidence = {
  id: 'coincidence',
  range: { low: 0, high: 1 },
  zeroMeans: 'alwaysOpposite',
  measure: (table): MeasureValue => {
    if (sharedCountOf(table) === 0) return { kind: 'noSharedVotes' };
    const same = table.yy + table.nn;
    const n = same + table.yn + table.ny;
    if (n === 0) return { kind: 'undefined', reason: 'noYesNoVotes' };
    return { kind: 'measured', value: same / n, n, interval: wilsonInterval(same, n) };
  },
} as const satisfies Measure;
