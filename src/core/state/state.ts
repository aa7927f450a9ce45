import type { ByLanguage } from '../language.ts';
import type { GroupTerm } from './regionalGroup.ts';
import type { StateCode } from './stateCode.ts';

/** A state of a data set: its names by language, the other spellings seen, and its regional groups with dates. */
export interface State {
  readonly code: StateCode;
  readonly names: ByLanguage<string>;
  readonly aliases: readonly string[];
  readonly groups: readonly GroupTerm[];
}
