import { BASES, positionCode } from '../position.ts';
import type { Vote } from '../resolution.ts';
import type { Column } from './column.ts';

/** The columns of `votes.csv`: one row per state and recorded vote. */
export const VOTE_COLUMNS: readonly Column<Vote>[] = [
  {
    name: 'resolution_id',
    type: 'string',
    description: 'The resolution, by its id',
    constraints: { required: true },
    cell: ({ resolutionId }) => resolutionId,
  },
  {
    name: 'state',
    type: 'string',
    description: 'The state: ISO 3166-1 alpha-3, or a retired code',
    constraints: { required: true, pattern: '[A-Z]{3}' },
    cell: ({ state }) => state,
  },
  {
    name: 'position',
    type: 'string',
    description: 'Y in favour, N against, A abstaining, X not voting; blank not recorded',
    constraints: { enum: ['Y', 'N', 'A', 'X'] },
    cell: ({ position }) => positionCode(position),
  },
  {
    name: 'basis',
    type: 'string',
    description: 'listed: named in a list; roster: a member left out of lists that are complete',
    constraints: { required: true, enum: BASES },
    cell: ({ basis }) => basis,
  },
];
