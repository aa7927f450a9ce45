import { agreementIndex, riceIndex } from '../../core/agreement/cohesion.ts';
import { wilsonInterval } from '../../core/agreement/interval.ts';
import { loyaltyToGroups } from '../../core/agreement/loyalty.ts';
import { votesToTurn } from '../../core/agreement/margin.ts';
import { participation } from '../../core/agreement/participation.ts';
import type { Rate } from '../../core/agreement/rate.ts';
import { selectAll } from '../../core/agreement/selection.ts';
import { withOutcomeRate } from '../../core/agreement/withOutcome.ts';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { tallyOf } from '../../core/filter/resolutionFilter.ts';
import { type Resolution, resolutionId } from '../../core/resolution.ts';
import type { StateCode } from '../../core/state/stateCode.ts';
import { castCount, type Tally } from '../../core/tally.ts';
import type { ReckonedMeasure } from '../../i18n/dataPage.ts';
import { isMember } from '../membership.ts';
import { regionalVotersOf } from '../regionalVotersOf.ts';

/** A vote that measures of single votes are reckoned out with. */
export interface ExampleVote {
  readonly resolution: Resolution;
  readonly tally: Tally;
}

/** 50/4 where it is there, or else the first vote with all three positions, or else any; undefined without votes. */
export function findExampleVote({ dataSet, resolutionById }: DataSetIndex): ExampleVote | undefined {
  const preferred = resolutionById.get(resolutionId('A/HRC/RES/50/4'));
  const votes = [...(preferred === undefined ? [] : [preferred]), ...dataSet.resolutions].flatMap(
    (resolution): readonly ExampleVote[] => {
      const tally = tallyOf(resolution);
      return tally === undefined || castCount(tally) === 0 ? [] : [{ resolution, tally }];
    },
  );
  return votes.find(({ tally: { yes, no, abstain } }) => yes * no * abstain > 0) ?? votes[0];
}

/** The measures of one vote, reckoned out; undefined for one that has no value there. */
export function reckonVote({ tally }: ExampleVote): Readonly<Partial<Record<ReckonedMeasure, string>>> {
  const { yes, no, abstain } = tally;
  const total = castCount(tally);
  const largest = Math.max(yes, no, abstain);
  const [rice, index, turn] = [riceIndex(tally), agreementIndex(tally), votesToTurn(tally)];
  return {
    ...(rice === undefined ? {} : { rice: `|${yes} − ${no}| ÷ (${yes} + ${no}) = ${rice.toFixed(3)}` }),
    ...(index === undefined
      ? {}
      : { agreementIndex: `(${largest} − (${total} − ${largest}) ÷ 2) ÷ ${total} = ${index.toFixed(3)}` }),
    ...(turn?.kind === 'toReject' ? { votesToTurn: `⌈(${yes} − ${no}) ÷ 2⌉ = ${turn.votes}` } : {}),
  };
}

/** The measures of one state over all votes, reckoned out; undefined for one that has no value there. */
export function reckonState(
  index: DataSetIndex,
  state: StateCode,
): Readonly<Partial<Record<ReckonedMeasure, string>>> {
  const { table } = index;
  const row = table.rowByState.get(state);
  if (row === undefined) return {};
  const all = selectAll(table);
  const { rate } = loyaltyToGroups(table, row, regionalVotersOf(index), all);
  return {
    ...reckonRate('loyalty', rate),
    ...reckonRate('withOutcome', withOutcomeRate(table, row, all)),
    ...reckonRate('participation', participation(table, row, all, isMember).rate),
  };
}

function reckonRate(
  measure: ReckonedMeasure,
  rate: Rate | { readonly kind: 'absenceNotRecorded' },
): Readonly<Partial<Record<ReckonedMeasure, string>>> {
  if (rate.kind !== 'measured') return {};
  return { [measure]: `${rate.count} ÷ ${rate.n} = ${rate.value.toFixed(3)}` };
}

/** The interval of a share, reckoned out. */
export function reckonInterval(count: number, n: number): string {
  const { low, high } = wilsonInterval(count, n);
  return `${count} ÷ ${n}: ${low.toFixed(3)} – ${high.toFixed(3)}`;
}
