import type { RosterFacts } from '../../ingest/rosterFacts.ts';
import { isCast } from '../../position.ts';
import type { Problem } from '../../problem.ts';
import { createDailyRoster } from '../dailyRoster.ts';
import { idleState } from '../rowDefects.ts';
import { gatherRowProblems, type RowProblems } from '../rowProblems.ts';
import type { TextInQuestion } from './makePlainRecord.ts';

/** The states without a vote on days on which they were no members: a problem for each state and file. */
export function findIdleStrangers(
  texts: readonly TextInQuestion[],
  roster: Pick<RosterFacts, 'membersOn'>,
): readonly Problem[] {
  const isMember = createDailyRoster(roster);
  const bySource = new Map<string, RowProblems>();
  for (const { text, body, positions } of texts) {
    const source = text.votesSource ?? text.source;
    const problems = bySource.get(source) ?? gatherRowProblems(source, 'record');
    bySource.set(source, problems);
    for (const [state, position] of positions) {
      if (isCast(position) || isMember(body, text.date, state) !== false) continue;
      problems.note(state, text.row, () => idleState(state));
    }
  }
  return [...bySource.values()].flatMap((problems) => problems.list(() => undefined));
}
