import { CAST_POSITIONS, type CastPosition } from '../../core/position.ts';
import { groupPluralities } from '../../core/vote/groupPluralities.ts';
import type { MemberVote } from '../../core/vote/memberVotes.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { groupName } from './groupName.ts';

/** Regional groups that took one position, by their names. */
export interface UnitedGroups {
  readonly position: CastPosition;
  readonly groups: readonly string[];
}

/** The regional groups of which all who voted took one position, by position; none for a position without any. */
export function unitedGroups(votes: readonly MemberVote[], messages: Messages): readonly UnitedGroups[] {
  const groups = groupPluralities(votes);
  return CAST_POSITIONS.map((position) => ({
    position,
    groups: groups
      .filter((group) => group.position === position && group.others.length === 0)
      .map(({ group }) => groupName(group, messages)),
  })).filter((part) => part.groups.length > 0);
}
