import type { RegionalGroup } from '../../core/state/regionalGroup.ts';
import type { Messages } from '../../i18n/messages.en.ts';

/** The short name of a regional group, or the words for states that belong to none. */
export function groupName(group: RegionalGroup | undefined, { groupsShort, noGroup }: Messages): string {
  return group === undefined ? noGroup : groupsShort[group];
}
