import type { LinePoint, LineSeries } from '../../charts/lineChart/lineSeries.ts';
import type { MeasureId } from '../../core/agreement/measures/measures.ts';
import { overTime } from '../../core/agreement/overTime.ts';
import type { VoteTable } from '../../core/agreement/voteTable.ts';
import type { NamedPeriod } from '../periods/namedPeriod.ts';
import { type ComparedState, comparePair, votesBehind } from './comparison.ts';

/** A pair's line over time, with what its points are made of. */
export interface PairLine extends LineSeries {
  readonly first: ComparedState;
  readonly second: ComparedState;
}

/** What a measure says of a pair in each period; no value where the pair shares no vote or the measure has none. */
export function pairLine(
  table: VoteTable,
  periods: readonly NamedPeriod[],
  pair: { readonly first: ComparedState; readonly second: ComparedState; readonly label: string },
  measure: MeasureId,
): PairLine {
  const { first, second } = pair;
  const values = overTime(
    periods.map(({ period }) => period),
    (selection) => comparePair(table, selection, [first, second], measure),
  );
  const points = periods.map(({ key, label, name, section }, index): LinePoint => {
    const compared = values[index]?.value;
    const n = compared === undefined ? 0 : votesBehind(compared);
    if (compared?.value.kind !== 'measured') return { key, label, name, section, value: undefined, n };
    const { value, interval } = compared.value;
    return { key, label, name, section, value, n, low: interval?.low, high: interval?.high };
  });
  return { ...pair, id: `${first.code}-${second.code}`, points };
}

/** The lowest and the highest point of a line. */
export interface LineRange {
  readonly line: PairLine;
  readonly lowest: LinePoint & { readonly value: number };
  readonly highest: LinePoint & { readonly value: number };
}

/**
 * The line that varies most, by its points from at least `minN` votes; undefined where no line has two such points
 * of different value.
 */
export function widestRange(lines: readonly PairLine[], minN: number): LineRange | undefined {
  const ranges = lines.flatMap((line): readonly LineRange[] => {
    const points = line.points
      .filter((point): point is LineRange['lowest'] => point.value !== undefined && point.n >= minN)
      .sort((a, b) => a.value - b.value);
    const [lowest, highest] = [points[0], points.at(-1)];
    if (lowest === undefined || highest === undefined || lowest.value === highest.value) return [];
    return [{ line, lowest, highest }];
  });
  return ranges.sort((a, b) => spread(b) - spread(a))[0];
}

function spread({ lowest, highest }: LineRange): number {
  return highest.value - lowest.value;
}
