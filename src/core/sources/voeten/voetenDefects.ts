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

/** A vote that is none of the codes. */
export function unknownCode(code: string | undefined): RowDefect {
  const found =
    code === undefined
      ? 'There is no vote in the row'
      : `“${code}” is none of 1 (yes), 2 (abstain), 3 (no), 8 (absent) and 9 (no member)`;
  return { kind: 'blank_position', message: (rows) => `${found}. ${rows}: kept as not recorded.` };
}
