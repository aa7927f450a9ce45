import { type StateCode, stateCode } from '../state/stateCode.ts';

const PERMANENT: ReadonlySet<StateCode> = new Set(
  ['CHN', 'FRA', 'GBR', 'RUS', 'SUN', 'TWN', 'USA'].map(stateCode),
);

/** Whether a state is, or while it held its seat was, a permanent member of the Security Council (Charter, Article 23). */
export function isPermanentMember(state: StateCode): boolean {
  return PERMANENT.has(state);
}
