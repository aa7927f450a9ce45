import type { RowDefect } from './rowProblems.ts';

/** A row that has more or fewer cells than the header, or, with as many, no number of a record in the column `key`. */
export function brokenRow(cells: number, columns: number, key: string): RowDefect {
  const found =
    cells === columns
      ? `The row has no number (${key})`
      : `The row has ${cells < columns ? 'fewer' : 'more'} cells than the header, which has ${columns}`;
  return { kind: 'truncated', message: (rows) => `${found}. ${rows}: left out.` };
}

/** A state that stands in a record already: with the same vote, or with another. */
export function repeatedState(
  record: string,
  printed: string,
  entry: 'repeated' | 'contradicted',
): RowDefect {
  const found = {
    repeated: 'with the same vote. It was counted once',
    contradicted: 'with different votes. Its position was left out as not recorded',
  };
  return {
    kind: 'duplicate_state',
    record,
    message: (rows) =>
      `${printed} stands twice in the record, ${found[entry]}; the record is disputed. ${rows} like this: left out.`,
  };
}

/**
 * A state without a vote that was no member, or could not vote, on the day. What the source says is kept: it touches no
 * vote. Where it did vote, the record is disputed instead.
 */
export function idleState(printed: string): RowDefect {
  return {
    kind: 'not_a_member',
    message: (rows) =>
      `${printed} is listed without a vote on days on which it was no member or could not vote. ${rows}: kept as listed; no record is disputed for it, and its participation does not count it.`,
  };
}
