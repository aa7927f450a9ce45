import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import type { NameResolver } from '../../state/resolveName.ts';
import { seatTerms } from '../../state/seatHolder.ts';
import type { StateCode } from '../../state/stateCode.ts';
import { type Identity, judgeIdentity } from '../judgeIdentity.ts';
import type { RowDefect } from '../rowProblems.ts';
import { type CowState, stateOfCowNumber } from './cowNumbers.ts';

/** What a row gives to tell a state by; undefined where a cell is blank. */
export interface CowCells {
  /** The number, `ccode`. */
  readonly number: string | undefined;
  /** `Countryname`. */
  readonly name: string | undefined;
  /** `Country`, three letters. */
  readonly letters: string | undefined;
}

/**
 * Which state a row means: number and name must agree. The letters are the project's own abbreviation or the code of
 * ISO 3166-1, and the one may be another state's in the other: they are held against both and tell nothing alone.
 */
export function identifyCow({ number, name, letters }: CowCells, resolver: NameResolver): Identity {
  const cow = number === undefined ? undefined : stateOfCowNumber(number);
  const identity = judgeIdentity({ name, code: number, coded: cow?.state }, resolver);
  if (identity.defect !== undefined || identity.state === undefined || letters === undefined) return identity;
  return fitsLetters(letters, identity.state, cow)
    ? identity
    : { ...identity, defect: strangeLetters(identity, letters) };
}

function fitsLetters(letters: string, state: StateCode, cow: CowState | undefined): boolean {
  const seat = seatTerms(state).map((term) => term.state);
  return [state, cow?.abbreviation, ...seat].some((code) => code === letters);
}

function strangeLetters({ printed, state }: Identity, letters: string): RowDefect {
  const found = say(SOURCE_SENTENCES.strangeLetters, { letters, printed });
  return {
    kind: 'ambiguous_name',
    message: (rows) => `${found} ${say(SOURCE_SENTENCES.rowsKeptAs, { rows, state: state ?? '' })}`,
  };
}
