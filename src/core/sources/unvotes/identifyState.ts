import { stateOfAlpha2 } from '../../state/alpha2.ts';
import type { NameResolver } from '../../state/resolveName.ts';
import type { StateCode } from '../../state/stateCode.ts';
import { type Identity, judgeIdentity } from '../judgeIdentity.ts';

/** The code that R writes where there is none. */
const MISSING = 'NA';

/**
 * Which state the cells `country` and `country_code` mean; undefined for a blank one.
 *
 * Both are asked and must agree. The code `NA` says nothing: it is Namibia's, and it is what R writes where a
 * state has no code (there the Federal Republic of Germany, the Yemen Arab Republic and Zanzibar), so the name
 * decides. A name and a code that contradict each other mean no state. `stateOfCode` tells what other codes mean:
 * those of two letters, where it is not given.
 */
export function identifyState(
  name: string | undefined,
  code: string | undefined,
  resolver: NameResolver,
  stateOfCode: (code: string) => StateCode | undefined = stateOfAlpha2,
): Identity {
  const isUnclear = code === MISSING;
  const coded = code === undefined || isUnclear ? undefined : stateOfCode(code);
  return judgeIdentity({ name, code, coded, isUnclear }, resolver);
}
