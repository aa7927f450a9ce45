import type { RowDefect } from '../rowProblems.ts';

/** A state that is no member, as the source says. */
export function nonMember(): RowDefect {
  return {
    kind: 'not_a_member',
    message: (rows) => `The vote is 9: no member, and so no position. ${rows}: left out.`,
  };
}

/** A state that the source calls no member, on days on which the roster has it. */
export function memberCalledNone(printed: string): RowDefect {
  return {
    kind: 'not_a_member',
    message: (rows) =>
      `The vote of ${printed} is 9, no member, on days on which it was a member: nothing is known of what it did. ${rows}: left out.`,
  };
}

/** An absence of a state that was no member, or could not vote, on the day. */
export function idleState(printed: string): RowDefect {
  return {
    kind: 'not_a_member',
    message: (rows) =>
      `${printed} is listed as absent (8) on days on which it was no member or could not vote. ${rows}: left out.`,
  };
}

/** A state that stands in a roll call already. */
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
      `${printed} stands twice in the roll call, ${found[entry]}; the record is disputed. ${rows} like this: left out.`,
  };
}

/** A vote that is none of the codes. */
export function unknownCode(code: string | undefined): RowDefect {
  const found =
    code === undefined
      ? 'There is no vote in the row'
      : `“${code}” is none of 1 (yes), 2 (abstain), 3 (no), 8 (absent) and 9 (no member)`;
  return { kind: 'blank_position', message: (rows) => `${found}. ${rows}: kept as not recorded.` };
}

/** A row that has more or fewer cells than the header, or no number. */
export function brokenRow(cells: number, columns: number): RowDefect {
  const found =
    cells === columns
      ? 'The row has no number (rcid)'
      : `The row has ${cells < columns ? 'fewer' : 'more'} cells than the header, which has ${columns}`;
  return { kind: 'truncated', message: (rows) => `${found}. ${rows}: left out.` };
}
