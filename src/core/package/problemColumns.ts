import { PROBLEM_KINDS, type Problem } from '../problem.ts';
import type { Column } from './column.ts';

/** The columns of `problems.csv`: one row per defect found in a source. */
export const PROBLEM_COLUMNS: readonly Column<Problem>[] = [
  {
    name: 'source',
    type: 'string',
    description: 'The file in which it was found, relative to the folder that was read',
    constraints: { required: true },
    cell: ({ source }) => source,
  },
  {
    name: 'line',
    type: 'integer',
    description: 'Line in the file, from 1; blank where the defect has no line',
    constraints: { minimum: 1 },
    cell: ({ line }) => (line === undefined ? '' : String(line)),
  },
  {
    name: 'resolution_id',
    type: 'string',
    description: 'The resolution that it concerns, by its id; blank where no record came of the file',
    cell: ({ resolutionId }) => resolutionId ?? '',
  },
  {
    name: 'kind',
    type: 'string',
    description: 'What kind of defect it is',
    constraints: { required: true, enum: PROBLEM_KINDS },
    cell: ({ kind }) => kind,
  },
  {
    name: 'message',
    type: 'string',
    description: 'What was found, in the words of the source, and what was done',
    constraints: { required: true },
    cell: ({ message }) => message,
  },
];
