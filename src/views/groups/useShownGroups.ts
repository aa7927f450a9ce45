import { useMemo } from 'react';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { GROUPS_WORDS } from '../../i18n/groups.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { votersOf } from './groupVoterCache.ts';
import type { OfferedGroup } from './offeredGroups.ts';
import { describeGroup, type ShownGroup } from './shownGroup.ts';

/** The groups to look at, with their names in the page's language and their voters in the data set. */
export function useShownGroups(index: DataSetIndex, offered: readonly OfferedGroup[]): readonly ShownGroup[] {
  const messages = useMessages();
  const words = useWords(GROUPS_WORDS);
  return useMemo(
    () =>
      offered.map((group) => ({
        ...describeGroup(group, words, messages),
        voters: votersOf(index, group),
      })),
    [index, offered, words, messages],
  );
}
