import type { VoteTable } from '../../core/agreement/voteTable.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { useWords } from '../../ui/LanguageContext.tsx';

interface SelectionWordsProps {
  readonly table: VoteTable;
  /** Votes selected. */
  readonly count: number;
}

/** How many recorded votes a page looks at, read out when it changes. */
export function SelectionWords({ table, count }: SelectionWordsProps) {
  const words = useWords(FRAME_WORDS);
  return (
    <p className="selection-words" role="status">
      {words.votesSelected(count, table.resolutions.length)}
    </p>
  );
}
