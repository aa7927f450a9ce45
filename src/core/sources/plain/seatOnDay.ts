import type { IsoDate } from '../../isoDate.ts';
import { PLAIN_SENTENCES } from '../../sentences/plainSentences.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import type { StateCode } from '../../state/stateCode.ts';
import { memberOnDay } from '../digitalLibrary/identifyMember.ts';
import type { RowProblems } from '../rowProblems.ts';

/** The state that held the seat of a named one on a day, as `memberOnDay` has it; a change is noted. */
export function createSeatReader(
  problems: RowProblems,
): (named: StateCode, date: IsoDate | undefined, printed: string, number: number) => StateCode {
  return (named, date, printed, number) => {
    const state = memberOnDay(named, date);
    if (state !== named)
      problems.note(`seat ${printed} ${state}`, number, () => ({
        kind: 'ambiguous_name',
        message: (rows) =>
          `${say(PLAIN_SENTENCES.heldSeat, { printed, state })} ${say(SOURCE_SENTENCES.rowsKeptAs, { rows, state })}`,
      }));
    return state;
  };
}
