import type { PairCell } from '../../core/agreement/pairTable.ts';
import type { CastPosition } from '../../core/position.ts';

/** What the two states of a pair did in the votes of each cell, the first state first. */
export const CELL_POSITIONS: Readonly<Record<PairCell, readonly [CastPosition, CastPosition]>> = {
  yy: ['Y', 'Y'],
  ya: ['Y', 'A'],
  yn: ['Y', 'N'],
  ay: ['A', 'Y'],
  aa: ['A', 'A'],
  an: ['A', 'N'],
  ny: ['N', 'Y'],
  na: ['N', 'A'],
  nn: ['N', 'N'],
};
