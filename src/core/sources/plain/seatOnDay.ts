import type { IsoDate } from '../../isoDate.ts';
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
        message: (times) => `“${printed}” stands where ${state} held the seat. ${times}: kept as ${state}.`,
      }));
    return state;
  };
}
