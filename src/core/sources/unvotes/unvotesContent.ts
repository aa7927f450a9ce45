import type { Problem } from '../../problem.ts';
import type { ResolutionId } from '../../resolution.ts';
import type { IssueReading } from './readIssues.ts';
import type { RollCallReading } from './readRollCalls.ts';
import type { VoteReading } from './readVotes.ts';
import type { RollCall } from './rollCall.ts';

/** What the tables hold together, before it is made into records. A table that was not read is undefined. */
export interface UnvotesContent {
  /** The roll calls of the table, in its order, and then those that only the votes know. */
  readonly calls: readonly RollCall[];
  /** The id of each roll call, by the source's number. */
  readonly ids: ReadonlyMap<string, ResolutionId>;
  readonly rollCalls: RollCallReading | undefined;
  readonly votes: VoteReading | undefined;
  readonly issues: IssueReading | undefined;
  /** What the dates of the table of roll calls have in common; undefined where they look like dates. */
  readonly dayProblem: Problem | undefined;
}
