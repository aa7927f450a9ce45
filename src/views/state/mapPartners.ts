import { AGREEMENT_FILLS, agreementFill, agreementStep } from '../../charts/worldMap/mapMark.ts';
import type { Partner, ValuedPartner } from '../../core/agreement/partners.ts';
import type { VoteTable } from '../../core/agreement/voteTable.ts';
import type { StateCode } from '../../core/state/stateCode.ts';

/** A state on the map of agreement. */
export interface MapPartner {
  readonly code: StateCode;
  readonly value: ValuedPartner['value'];
}

/** The partners that have a value, whatever it rests on, by row. */
export function mapPartners({ states }: VoteTable, partners: readonly Partner[]): readonly MapPartner[] {
  return partners.flatMap(({ row, value }) => {
    const code = states[row];
    return code === undefined || value.kind !== 'measured' ? [] : [{ code, value }];
  });
}

/** The upper end of the scale as far as any state reaches it. */
export interface ScaleTop {
  /** Where the highest step with a state begins. */
  readonly from: number;
  /** States in that step. */
  readonly states: number;
}

/** How many partners stand in the highest step of the scale in which any stands; undefined where there are none. */
export function topOfScale(partners: readonly MapPartner[], least: 0 | -1): ScaleTop | undefined {
  const fills = partners.map(({ value }) => agreementFill(value.value, least));
  const highest = AGREEMENT_FILLS.findLast((fill) => fills.includes(fill));
  if (highest === undefined) return undefined;
  return { from: agreementStep(highest, least)[0], states: fills.filter((fill) => fill === highest).length };
}
