import { type PairTables, pairTableAt } from './agreementKernel.ts';
import { isThin, type Measure, type MeasureValue } from './measures/measure.ts';
import { kendall, ranksOf, spearman } from './rankCorrelation.ts';

type Measured = Extract<MeasureValue, { readonly kind: 'measured' }>;

/** One way to rank the partners of a state: a measure over the tables of some votes. */
export interface TableRanking {
  readonly tables: PairTables;
  readonly measure: Measure;
}

/** A partner's place in two rankings; rank 1 is the closest, equal values share the mean of their ranks. */
export interface RankedPartner {
  readonly partner: number;
  readonly before: Measured;
  readonly after: Measured;
  readonly rankBefore: number;
  readonly rankAfter: number;
}

/** How far the ranking of a state's partners survives another choice. */
export interface PartnerRanking {
  /** By rank before, then by rank after. */
  readonly ranked: readonly RankedPartner[];
  /** Ascending: partners without a value, or with too few votes behind it, under one of the two. */
  readonly unranked: readonly number[];
  /** Undefined where there are fewer than two different values to rank. */
  readonly spearman: number | undefined;
  readonly kendall: number | undefined;
}

/** Ranks the partners of one state, given by its place in the tables, in two ways; values from fewer than `minShared` votes are left out. */
export function rankPartners(
  state: number,
  before: TableRanking,
  after: TableRanking,
  minShared: number,
): PartnerRanking {
  const partners = Array.from({ length: before.tables.stateCount }, (_, partner) => partner).filter(
    (partner) => partner !== state,
  );
  const valued = partners.flatMap((partner) => {
    const first = measuredOf(before, state, partner, minShared);
    const second = measuredOf(after, state, partner, minShared);
    return first && second ? [{ partner, before: first, after: second }] : [];
  });
  const valuesBefore = valued.map(({ before: { value } }) => value);
  const valuesAfter = valued.map(({ after: { value } }) => value);
  const ranksBefore = ranksOf(valuesBefore);
  const ranksAfter = ranksOf(valuesAfter);
  const found = new Set(valued.map(({ partner }) => partner));
  return {
    ranked: valued
      .map((partner, index) => ({
        ...partner,
        rankBefore: ranksBefore[index] ?? 0,
        rankAfter: ranksAfter[index] ?? 0,
      }))
      .sort((a, b) => a.rankBefore - b.rankBefore || a.rankAfter - b.rankAfter || a.partner - b.partner),
    unranked: partners.filter((partner) => !found.has(partner)),
    spearman: spearman(valuesBefore, valuesAfter),
    kendall: kendall(valuesBefore, valuesAfter),
  };
}

function measuredOf(
  { tables, measure }: TableRanking,
  state: number,
  partner: number,
  minShared: number,
): Measured | undefined {
  const found = measure.measure(pairTableAt(tables, state, partner));
  return found.kind === 'measured' && !isThin(found, minShared) ? found : undefined;
}
