import type { StateCode } from '../../state/stateCode.ts';
import type { RowDefect } from '../rowProblems.ts';

/** A row that has more or fewer cells than the header, or no number. */
export function brokenRow(cells: number, columns: number): RowDefect {
  const found =
    cells === columns
      ? 'The row has no number (undl_id)'
      : `The row has ${cells < columns ? 'fewer' : 'more'} cells than the header, which has ${columns}`;
  return { kind: 'truncated', message: (rows) => `${found}. ${rows}: left out.` };
}

/** A state that stands in a text already. */
export function repeatedMember(
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

/** A vote in a word that is none. */
export function unknownVote(word: string): RowDefect {
  return {
    kind: 'blank_position',
    message: (rows) => `“${word}” is none of Y, N, A and X. ${rows}: kept as not recorded.`,
  };
}

/** A state without a vote that was no member, or could not vote, on the day. */
export function idleMember(printed: string): RowDefect {
  return {
    kind: 'not_a_member',
    message: (rows) =>
      `${printed} is listed without a vote on days on which it was no member or could not vote. ${rows}: left out.`,
  };
}

/** A text on which there was no vote, though each member stands as in favour. */
export function noVoteTaken(modality: string): RowDefect {
  return {
    kind: 'no_list',
    message: (rows) =>
      `By its modality, “${modality}”, there was no vote, and the members listed as in favour cast none. ${rows}: left out.`,
  };
}

/** A row that calls a permanent member none, or another state one. */
export function wrongSeat(printed: string, state: StateCode, cell: string): RowDefect {
  return {
    kind: 'unreliable_text',
    message: (rows) =>
      `permanent_member reads “${cell}” for ${printed}. The Charter was followed for ${state}, not the cell. ${rows} like this.`,
  };
}
