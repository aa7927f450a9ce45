import { chooseBlocs } from '../ordering/chooseBlocs.ts';
import { clusterStates } from '../ordering/clusterStates.ts';
import type { ClusterTree } from '../ordering/clusterTree.ts';
import type { Dissimilarities } from '../ordering/dissimilarities.ts';
import { matrixDissimilarities, type PairMatrix, sharedAt } from './pairMatrix.ts';

/** How states fall into blocs by a measure. */
export interface MatrixBlocs {
  readonly dissimilarities: Dissimilarities;
  readonly trees: readonly ClusterTree[];
  /** Each state in one of them. */
  readonly blocs: readonly (readonly number[])[];
}

/** More blocs than this tell little. */
const MOST_BLOCS = 6;

/** The blocs of a matrix; pairs of fewer shared votes than `minShared` are unknown, others count by their votes. */
export function matrixBlocs(matrix: PairMatrix, minShared: number): MatrixBlocs {
  const dissimilarities = matrixDissimilarities(matrix, minShared);
  const trees = clusterStates(dissimilarities, { weightOf: (i, j) => sharedAt(matrix, i, j) });
  return { dissimilarities, trees, blocs: chooseBlocs(trees, dissimilarities, MOST_BLOCS).blocs };
}
