import { REGIONAL_GROUPS } from '../../core/state/regionalGroup.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { AlignedState } from './alignment.ts';

const NONE = 'none';

/** The key of the shape that a state has by its regional group. */
export function shapeOf({ group }: AlignedState): string {
  return group ?? NONE;
}

/** The shapes with what they mean, always in one order; the one for no group where a state has none. */
export function groupShapes(states: readonly AlignedState[], messages: Messages) {
  const groups = REGIONAL_GROUPS.map((group) => ({ key: `${group}`, label: messages.groupsShort[group] }));
  const hasNone = states.some(({ group }) => group === undefined);
  return hasNone ? [...groups, { key: NONE, label: messages.noGroup }] : groups;
}
