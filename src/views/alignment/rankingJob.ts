import type { AgreementKernel, PairTables } from '../../core/agreement/agreementKernel.ts';
import { MEASURES, type MeasureId } from '../../core/agreement/measures/measures.ts';
import { pickTables } from '../../core/agreement/pickTables.ts';
import { applyRules, type Inclusion, selectWhere } from '../../core/agreement/selection.ts';
import type { VoteTable } from '../../core/agreement/voteTable.ts';
import { passesFilter } from '../../core/filter/resolutionFilter.ts';
import { compareAllRankings } from '../../data/drawPictures.ts';
import type { DrawnRanking } from '../../data/pictureJobs.ts';
import type { ViewState } from '../../url/viewState.ts';
import type { Alignment } from './alignment.ts';

/** Another way to rank pairs than the reader's: with another measure, or with the other rule on unanimous votes. */
export interface OtherChoice {
  readonly measure: MeasureId;
  readonly unanimous: Inclusion;
  readonly tables: PairTables;
}

/** The reader's ranking of pairs and the others that it is compared with. */
export interface RankingRequest {
  readonly alignment: Alignment;
  readonly others: readonly OtherChoice[];
}

/** How far another choice gives the same ranking. */
export interface ComparedChoice {
  readonly choice: OtherChoice;
  readonly ranking: DrawnRanking;
}

/** The measure that the ranking of partners is compared with: κ, or agreement where κ is the reader's own. */
export function otherMeasure(measure: MeasureId): MeasureId {
  return measure === 'kappa' ? 'strict' : 'kappa';
}

/** The tables of the same states under the other rule on unanimous votes; undefined where it changes no vote. */
export function otherRuleTables(
  kernel: AgreementKernel,
  table: VoteTable,
  view: ViewState,
  { states }: Alignment,
): PairTables | undefined {
  const { filter, disputed } = view;
  const all = selectWhere(table, (resolution) => passesFilter(resolution, filter), {
    disputed,
    unanimous: 'include',
  });
  const divided = applyRules(table, all, { disputed: 'include', unanimous: 'exclude' });
  if (divided.count === all.count) return undefined;
  const other = view.unanimous === 'include' ? divided : all;
  const rows = states.flatMap(({ code }) => table.rowByState.get(code) ?? []);
  return pickTables(kernel.tables(table, other), rows);
}

/** Every measure but the reader's, then the other rule where it changes something. */
export function otherChoices(
  { measure, tables }: Alignment,
  unanimous: Inclusion,
  otherRule: PairTables | undefined,
): readonly OtherChoice[] {
  const measures = MEASURES.filter(({ id }) => id !== measure).map(({ id }) => ({
    measure: id,
    unanimous,
    tables,
  }));
  if (otherRule === undefined) return measures;
  const opposite: Inclusion = unanimous === 'include' ? 'exclude' : 'include';
  return [...measures, { measure, unanimous: opposite, tables: otherRule }];
}

/** Compares the rankings beside the page; undefined where newer ones were asked for meanwhile. */
export async function askForRankings({
  alignment,
  others,
}: RankingRequest): Promise<readonly ComparedChoice[] | undefined> {
  const { tables, measure, leastShared } = alignment;
  const sent = [...new Set([tables, ...others.map((other) => other.tables)])];
  const rankings = await compareAllRankings({
    kind: 'rankings',
    tables: sent,
    baseline: { measure, tables: 0 },
    others: others.map((other) => ({ measure: other.measure, tables: sent.indexOf(other.tables) })),
    minShared: leastShared,
  });
  return rankings?.flatMap((ranking, place) => {
    const choice = others[place];
    return choice === undefined ? [] : [{ choice, ranking }];
  });
}
