import { type ResolutionSelection, selectedColumns } from '../agreement/selection.ts';
import type { VoteTable } from '../agreement/voteTable.ts';
import { tallyOf } from '../filter/resolutionFilter.ts';
import type { Resolution } from '../resolution.ts';
import { castCount, type Tally } from '../tally.ts';

/** A text with the numbers of its recorded vote. */
export interface RecordedVote {
  readonly resolution: Resolution;
  /** At least one vote cast. */
  readonly tally: Tally;
}

/** The recorded votes of a selection, in the order of the table; votes in which nobody voted are left out. */
export function recordedVotes(table: VoteTable, selection: ResolutionSelection): readonly RecordedVote[] {
  return selectedColumns(selection).flatMap((column) => {
    const resolution = table.resolutions[column];
    const tally = resolution && tallyOf(resolution);
    return resolution === undefined || tally === undefined || castCount(tally) === 0
      ? []
      : [{ resolution, tally }];
  });
}
