import type { ListedState } from '../../ingest/collectPositions.ts';
import type { RowProblems } from '../rowProblems.ts';
import type { RowCount } from '../sourceTable.ts';
import type { VoteGrid } from '../unvotes/voteGrid.ts';
import type { LibraryText } from './libraryText.ts';

/** What the rows of a text say beside the positions of states. */
export interface TextRows {
  readonly text: LibraryText;
  /** The notes on the vote, each once; one that stands in some rows alone begins with the code of its state. */
  readonly notes: Set<string>;
  /** Names that no state fits. */
  readonly unresolved: ListedState[];
  /** States without a position, by their names. */
  readonly blank: string[];
  /** Whether rows contradict each other on what is voted on or on how many voted how. */
  isContradicted: boolean;
  /** Whether a state stands in several rows. */
  hasRepeats: boolean;
}

/** What a file of the library holds. */
export interface LibraryReading {
  /** In the order of their first rows. */
  readonly texts: readonly TextRows[];
  readonly grid: VoteGrid;
  readonly problems: RowProblems;
  readonly count: RowCount;
}
