import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import type { StateCode } from '../../state/stateCode.ts';
import type { RowDefect } from '../rowProblems.ts';

/** A vote in a word that is none. */
export function unknownVote(word: string): RowDefect {
  return {
    kind: 'blank_position',
    message: (rows) =>
      `${say(SOURCE_SENTENCES.wordOfNone, { word })} ${say(SOURCE_SENTENCES.rowsNotRecorded, { rows })}`,
  };
}

/** A text on which there was no vote, though each member stands as in favour. */
export function noVoteTaken(modality: string): RowDefect {
  return {
    kind: 'no_list',
    message: (rows) =>
      `${say(SOURCE_SENTENCES.noVoteTaken, { modality })} ${say(SOURCE_SENTENCES.rowsLeftOut, { rows })}`,
  };
}

/** A row that calls a permanent member none, or another state one. */
export function wrongSeat(printed: string, state: StateCode, cell: string): RowDefect {
  return {
    kind: 'unreliable_text',
    message: (rows) => {
      const { wrongSeat: found, charterFollowed: done, likeThis } = SOURCE_SENTENCES;
      return [say(found, { cell, printed }), say(done, { state }), say(likeThis, { rows })].join(' ');
    },
  };
}
