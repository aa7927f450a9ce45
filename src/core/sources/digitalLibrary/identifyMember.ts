import { type IsoDate, knownDate } from '../../isoDate.ts';
import { STATE_NAMES } from '../../state/names/all.ts';
import type { NameResolver } from '../../state/resolveName.ts';
import { seatHolder } from '../../state/seatHolder.ts';
import { parseStateCode, type StateCode, stateCode } from '../../state/stateCode.ts';
import { type Identity, judgeIdentity } from '../judgeIdentity.ts';

/**
 * Which state the cells `ms_code` and `ms_name` mean, before its seat is asked for on a day; undefined for a blank
 * one. The name is the one that the state had at the time of the vote, the code may be that of today.
 */
export function identifyMember(
  name: string | undefined,
  code: string | undefined,
  resolver: NameResolver,
): Identity {
  const coded = code === undefined ? undefined : stateOfAlpha3(code.toUpperCase());
  return judgeIdentity({ name, code, coded, alsoCoded: coded === CHINA ? [TAIWAN] : [] }, resolver);
}

/** The state that held the seat that day: the Soviet Union's, Yugoslavia's and China's passed from one to another. */
export function memberOnDay(state: StateCode, date: IsoDate | undefined): StateCode {
  if (date === undefined) return state;
  if (state === CHINA && date <= LAST_DAY_OF_THE_REPUBLIC) return TAIWAN;
  return seatHolder(state, date);
}

const CHINA = stateCode('CHN');
const TAIWAN = stateCode('TWN');

/** General Assembly resolution 2758 (XXVI) is of that day. */
const LAST_DAY_OF_THE_REPUBLIC = knownDate('1971-10-25');

/** A code of three letters, also one that ISO withdrew when its state changed its name alone. */
function stateOfAlpha3(code: string): StateCode | undefined {
  const current = RENAMED.get(code) ?? code;
  return Object.hasOwn(STATE_NAMES.en, current) ? parseStateCode(current) : undefined;
}

/** Source: ISO 3166-3. */
const RENAMED: ReadonlyMap<string, string> = new Map(
  'BUR=MMR BYS=BLR DHY=BEN HVO=BFA RHO=ZWE ROM=ROU TMP=TLS ZAR=COD'
    .split(' ')
    .map((pair) => [pair.slice(0, 3), pair.slice(4)] as const),
);
