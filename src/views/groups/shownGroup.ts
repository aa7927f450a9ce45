import type { VoterGroup } from '../../core/agreement/voterGroup.ts';
import type { GroupsWords } from '../../i18n/groups.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { OfferedGroup } from './offeredGroups.ts';

/** A group that is looked at. */
export interface ShownGroup {
  readonly id: string;
  readonly name: string;
  /** For tight places. */
  readonly short: string;
  /** What a reader has to know of its membership. */
  readonly note: string | undefined;
  readonly voters: VoterGroup;
}

/** The names of a group and what a reader has to know of its membership. */
export function describeGroup(
  offered: OfferedGroup,
  words: GroupsWords,
  { groups, groupsShort }: Messages,
): Omit<ShownGroup, 'voters'> {
  const { id } = offered;
  switch (offered.kind) {
    case 'regional':
      return { id, name: groups[offered.group], short: groupsShort[offered.group], note: undefined };
    case 'political':
      return { id, ...words.names[offered.group.id], note: words.notes[offered.group.id] };
    case 'own':
      return { id, name: offered.set.name, short: offered.set.name, note: words.ownNote };
  }
}
