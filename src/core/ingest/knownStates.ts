import { STATE_NAMES } from '../state/names/all.ts';
import { regionalGroupTerms } from '../state/regionalGroups.ts';
import type { State } from '../state/state.ts';
import { stateCode } from '../state/stateCode.ts';
import { stateAliases, stateNames } from '../state/stateNameOf.ts';

/** Every state that our tables name, those that ended included, by code. */
export function knownStates(): readonly State[] {
  return Object.keys(STATE_NAMES.en)
    .sort()
    .map(stateCode)
    .map((code) => ({
      code,
      names: stateNames(code),
      aliases: stateAliases(code),
      groups: regionalGroupTerms(code),
    }));
}
