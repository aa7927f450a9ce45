import type { Resolution } from '../../core/resolution.ts';

/** Whether every text of a set was adopted, so that pictures of outcomes must say what is not in it. */
export function holdsAdoptedOnly(resolutions: readonly Resolution[]): boolean {
  return resolutions.length > 0 && resolutions.every(({ outcome }) => outcome.startsWith('adopted'));
}
