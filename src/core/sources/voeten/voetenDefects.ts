import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import type { RowDefect } from '../rowProblems.ts';

/** A state that is no member, as the source says. */
export function nonMember(): RowDefect {
  return {
    kind: 'not_a_member',
    message: (rows) => `${SOURCE_SENTENCES.voteOfNonMember} ${say(SOURCE_SENTENCES.rowsLeftOut, { rows })}`,
  };
}

/** A state that the source calls no member, on days on which the roster has it. */
export function memberCalledNone(printed: string): RowDefect {
  return {
    kind: 'not_a_member',
    message: (rows) =>
      `${say(SOURCE_SENTENCES.memberCalledNone, { printed })} ${say(SOURCE_SENTENCES.rowsLeftOut, { rows })}`,
  };
}

/** A vote that is none of the codes. */
export function unknownCode(code: string | undefined): RowDefect {
  const { noVoteInRow, codeNotKnown, rowsNotRecorded } = SOURCE_SENTENCES;
  const found = code === undefined ? noVoteInRow : say(codeNotKnown, { code });
  return { kind: 'blank_position', message: (rows) => `${found} ${say(rowsNotRecorded, { rows })}` };
}
