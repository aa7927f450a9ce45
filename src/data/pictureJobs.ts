import type { PairTables } from '../core/agreement/agreementKernel.ts';
import { matrixBlocs } from '../core/agreement/matrixBlocs.ts';
import { type MeasureId, measureById } from '../core/agreement/measures/measures.ts';
import { buildPairMatrix } from '../core/agreement/pairMatrix.ts';
import { compareRankings, type PairRanking } from '../core/agreement/robustness.ts';
import { type MapOptions, mapStates, type StateMap } from '../core/map/mapStates.ts';
import { openCast, type PackedCast } from '../core/map/packedCast.ts';
import { scaleVotes, type VoteScale } from '../core/map/scaleVotes.ts';
import { listCells } from '../core/map/voteCells.ts';
import { type VoteAlong, votesAlong } from '../core/map/votesAlong.ts';
import type { Dissimilarities } from '../core/ordering/dissimilarities.ts';
import { countMovedStates } from '../core/ordering/movedStates.ts';

/** A map of states to be drawn. */
export interface MapJob {
  readonly kind: 'map';
  readonly dissimilarities: Dissimilarities;
  readonly anchors: MapOptions['anchors'];
}

/** States to be put in order along one line, and how many votes to name that show it best. */
export interface ScaleJob {
  readonly kind: 'scale';
  readonly votes: PackedCast;
  readonly anchors: MapOptions['anchors'];
  readonly mostVotes: number;
}

/** A line of states, with the votes it tells most about. */
export interface DrawnScale extends VoteScale {
  readonly along: readonly VoteAlong[];
}

/** A measure over the tables of some votes, the tables by their place in the job. */
export interface RankedBy {
  readonly measure: MeasureId;
  readonly tables: number;
}

/** The ranking of all pairs in one way, to be compared with others. */
export interface RankingJob {
  readonly kind: 'rankings';
  /** All of the same states. */
  readonly tables: readonly PairTables[];
  readonly baseline: RankedBy;
  readonly others: readonly RankedBy[];
  readonly minShared: number;
}

/** A ranking compared with another, and how the blocs are by it. */
export interface DrawnRanking extends PairRanking {
  readonly blocs: readonly (readonly number[])[];
  /** States that are in another bloc than by the baseline. */
  readonly movedStates: number;
}

/** Work that takes too long for a page to wait for. All of it can be sent to a worker. */
export type PictureJob = MapJob | ScaleJob | RankingJob;

/** What comes of a job. */
export type PictureAnswer =
  | { readonly kind: 'map'; readonly map: StateMap }
  | { readonly kind: 'scale'; readonly scale: DrawnScale }
  | { readonly kind: 'rankings'; readonly rankings: readonly DrawnRanking[] };

/** Does a job; throws where it is contradictory in itself. */
export function runPictureJob(job: PictureJob): PictureAnswer {
  switch (job.kind) {
    case 'map':
      return { kind: 'map', map: mapStates(job.dissimilarities, { anchors: job.anchors }) };
    case 'scale':
      return { kind: 'scale', scale: drawScaleOf(job) };
    case 'rankings':
      return { kind: 'rankings', rankings: compareAll(job) };
  }
}

function drawScaleOf({ votes, anchors, mostVotes }: ScaleJob): DrawnScale {
  const cells = listCells(openCast(votes));
  const scale = scaleVotes(cells, anchors);
  return { ...scale, along: votesAlong(cells, scale.positions, mostVotes) };
}

function compareAll({ tables, baseline, others, minShared }: RankingJob): readonly DrawnRanking[] {
  const measured = ({ measure, tables: place }: RankedBy) => {
    const found = tables[place];
    if (found === undefined) throw new Error(`tables unknown: ${place}`);
    const matrix = buildPairMatrix(found, measureById(measure));
    return { matrix, blocs: matrixBlocs(matrix, minShared).blocs };
  };
  const before = measured(baseline);
  const after = others.map(measured);
  const rankings = compareRankings(
    before.matrix,
    after.map(({ matrix }) => matrix),
    { minShared },
  );
  return rankings.map((ranking, place) => {
    const blocs = after[place]?.blocs ?? [];
    return { ...ranking, blocs, movedStates: countMovedStates(before.blocs, blocs) };
  });
}
