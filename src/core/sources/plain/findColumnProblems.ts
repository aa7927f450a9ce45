import { groupBy } from '../../ingest/groupBy.ts';
import type { Problem, ProblemKind } from '../../problem.ts';
import { PLAIN_SENTENCES } from '../../sentences/plainSentences.ts';
import { say } from '../../sentences/say.ts';
import type { SourceTable } from '../sourceTable.ts';
import type { PlainMapping, WideMapping } from './plainMapping.ts';
import { describeNumbers } from './readValue.ts';

/** What is to be known of the columns of a table before its rows: how numbers are read, what is read twice or not. */
export function findColumnProblems(table: SourceTable, mapping: PlainMapping): readonly Problem[] {
  const numbers = describeNumbers(mapping.values);
  return [
    ...(numbers === undefined
      ? []
      : [toProblem(table, 'unreliable_text', say(PLAIN_SENTENCES.numbersRead, { numbers }))]),
    ...(mapping.shape === 'wide' ? [...findTwins(table, mapping), ...findUnread(table, mapping)] : []),
  ];
}

function findTwins(table: SourceTable, { stateColumns }: WideMapping): readonly Problem[] {
  const byState = groupBy(stateColumns, ({ state }) => state);
  return [...byState].flatMap(([state, columns]) => {
    if (columns.length === 1) return [];
    const places = columns.map(({ column }) => `${column + 1}`);
    const found = say(PLAIN_SENTENCES.twinColumns, { columns: places, state });
    return [toProblem(table, 'duplicate_state', `${found} ${PLAIN_SENTENCES.twinsJoined}`)];
  });
}

/** Columns of a wide table that are neither read as states nor as anything else. */
function findUnread(table: SourceTable, { columns, stateColumns }: WideMapping): readonly Problem[] {
  const read = new Set([...Object.values(columns), ...stateColumns.map(({ column }) => column)]);
  const unread = table.header.filter((name, index) => !read.has(index) && name.trim() !== '');
  if (unread.length === 0) return [];
  const names = unread.slice(0, MOST_SHOWN).map((name) => `“${name.trim().slice(0, SHOWN_LENGTH)}”`);
  const more = Math.max(0, unread.length - MOST_SHOWN);
  const { columnsUnread, columnLeftOut, columnsLeftOut } = PLAIN_SENTENCES;
  const done = unread.length === 1 ? columnLeftOut : columnsLeftOut;
  return [toProblem(table, 'unknown_name', `${say(columnsUnread, { names, more })} ${done}`)];
}

const MOST_SHOWN = 12;
const SHOWN_LENGTH = 40;

function toProblem({ source }: SourceTable, kind: ProblemKind, message: string): Problem {
  return { source, line: 1, resolutionId: undefined, kind, message };
}
