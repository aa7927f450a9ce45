import type { VoteSelection } from '../useVoteSelection.ts';
import type { ViewProps } from '../viewProps.ts';
import type { ShownGroup } from './shownGroup.ts';

/** What every figure of the page is given. */
export interface GroupFigureProps extends ViewProps, VoteSelection {
  /** At least one. */
  readonly groups: readonly ShownGroup[];
}
