import type { StateCode } from '../../state/stateCode.ts';
import type { RowDefect } from '../rowProblems.ts';

/** A vote in a word that is none. */
export function unknownVote(word: string): RowDefect {
  return {
    kind: 'blank_position',
    message: (rows) => `“${word}” is none of Y, N, A and X. ${rows}: kept as not recorded.`,
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
