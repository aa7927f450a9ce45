/** The tables of the `unvotes` form: votes, the roll calls they belong to, and the issues of roll calls. */
export const UNVOTES_TABLES = ['votes', 'rollCalls', 'issues'] as const;
export type UnvotesTable = (typeof UNVOTES_TABLES)[number];

/** Columns of other forms of the same data, in which votes and roll calls share one table. */
const FOREIGN = ['ccode', 'member', 'Countryname'];

/**
 * Which table of the `unvotes` form a header is of, or undefined where it is of none. One telling column is
 * enough, so that a table that lacks another is still known for what it is, and can be told what it lacks.
 */
export function unvotesTableOf(header: readonly string[]): UnvotesTable | undefined {
  return UNVOTES_TABLES.find((table) => IS_TABLE[table](header));
}

/** Whether a header is that of `un_votes.csv`: a row per state and roll call. */
export function isUnvotesVotes(header: readonly string[]): boolean {
  return isOfForm(header) && hasAny(header, ['country', 'country_code']);
}

/** Whether a header is that of `un_roll_calls.csv`: a row per roll call. */
export function isUnvotesRollCalls(header: readonly string[]): boolean {
  return isOfForm(header) && !isUnvotesVotes(header) && hasAny(header, ['unres', 'session', 'descr']);
}

/** Whether a header is that of `un_roll_call_issues.csv`: a row per roll call and issue. */
export function isUnvotesIssues(header: readonly string[]): boolean {
  return (
    isOfForm(header) && !isUnvotesVotes(header) && !isUnvotesRollCalls(header) && hasAny(header, ['issue'])
  );
}

const IS_TABLE: Readonly<Record<UnvotesTable, (header: readonly string[]) => boolean>> = {
  votes: isUnvotesVotes,
  rollCalls: isUnvotesRollCalls,
  issues: isUnvotesIssues,
};

function isOfForm(header: readonly string[]): boolean {
  return hasAny(header, ['rcid']) && !hasAny(header, FOREIGN);
}

function hasAny(header: readonly string[], names: readonly string[]): boolean {
  return header.some((cell) => names.includes(cell.trim()));
}
