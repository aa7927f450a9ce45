import { closestFirst, type Partner, type ValuedPartner } from '../../core/agreement/partners.ts';
import type { VoteTable } from '../../core/agreement/voteTable.ts';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { stateName } from '../names.ts';
import type { ComparedState } from '../pair/comparison.ts';

/** A partner in the ranking: rank 1 is the closest. */
export interface PartnerRow extends ComparedState {
  readonly rank: number;
  readonly value: ValuedPartner['value'];
}

/** The partners with at least `least` shared votes by closeness, equal ones by name. */
export function partnerRows(
  partners: readonly Partner[],
  least: number,
  {
    table,
    index,
    messages,
  }: { readonly table: VoteTable; readonly index: DataSetIndex; readonly messages: Messages },
): readonly PartnerRow[] {
  const named = partners
    .flatMap((partner) => {
      const code = table.states[partner.row];
      return code === undefined ? [] : [{ ...partner, code, name: stateName(index, code, messages) }];
    })
    .sort((a, b) => messages.formats.compare(a.name, b.name));
  const byRow = new Map(named.map((partner) => [partner.row, partner]));
  return closestFirst(named, least).flatMap(({ row, value }, place) => {
    const partner = byRow.get(row);
    return partner === undefined
      ? []
      : [{ code: partner.code, name: partner.name, row, value, rank: place + 1 }];
  });
}

/** The first and the last of the ranking, at most `count` each and none in both; the furthest first. */
export function twoEnds(
  ranked: readonly PartnerRow[],
  count: number,
): { readonly closest: readonly PartnerRow[]; readonly furthest: readonly PartnerRow[] } {
  const size = Math.min(count, Math.ceil(ranked.length / 2));
  const closest = ranked.slice(0, size);
  return { closest, furthest: ranked.slice(Math.max(size, ranked.length - size)).toReversed() };
}
