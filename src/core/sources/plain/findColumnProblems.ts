import { groupBy } from '../../ingest/groupBy.ts';
import type { Problem, ProblemKind } from '../../problem.ts';
import type { SourceTable } from '../sourceTable.ts';
import type { PlainMapping, WideMapping } from './plainMapping.ts';
import { describeNumbers } from './readValue.ts';

/** What is to be known of the columns of a table before its rows: how numbers are read, what is read twice or not. */
export function findColumnProblems(table: SourceTable, mapping: PlainMapping): readonly Problem[] {
  const numbers = describeNumbers(mapping.values);
  return [
    ...(numbers === undefined
      ? []
      : [toProblem(table, 'unreliable_text', `Numbers stand for positions; they were read as ${numbers}.`)]),
    ...(mapping.shape === 'wide' ? [...findTwins(table, mapping), ...findUnread(table, mapping)] : []),
  ];
}

function findTwins(table: SourceTable, { stateColumns }: WideMapping): readonly Problem[] {
  const byState = groupBy(stateColumns, ({ state }) => state);
  return [...byState].flatMap(([state, columns]) => {
    if (columns.length === 1) return [];
    const places = columns.map(({ column }) => `${column + 1}`).join(' and ');
    const message = `The columns ${places} are both of ${state}. Where one is blank the other counts; where they differ the position is not recorded.`;
    return [toProblem(table, 'duplicate_state', message)];
  });
}

/** Columns of a wide table that are neither read as states nor as anything else. */
function findUnread(table: SourceTable, { columns, stateColumns }: WideMapping): readonly Problem[] {
  const read = new Set([...Object.values(columns), ...stateColumns.map(({ column }) => column)]);
  const unread = table.header.filter((name, index) => !read.has(index) && name.trim() !== '');
  if (unread.length === 0) return [];
  const shown = unread.slice(0, MOST_SHOWN).map((name) => `“${name.trim().slice(0, SHOWN_LENGTH)}”`);
  const more = unread.length > MOST_SHOWN ? ` and ${unread.length - MOST_SHOWN} more` : '';
  const message = `No state and nothing else that is read is called ${shown.join(', ')}${more}. What stands in ${unread.length === 1 ? 'this column' : 'these columns'} was left out.`;
  return [toProblem(table, 'unknown_name', message)];
}

const MOST_SHOWN = 12;
const SHOWN_LENGTH = 40;

function toProblem({ source }: SourceTable, kind: ProblemKind, message: string): Problem {
  return { source, line: 1, resolutionId: undefined, kind, message };
}
