import type { Problem, ProblemKind } from '../../problem.ts';
import { type RollCall, symbolOf } from './rollCall.ts';
import { repeatedCalls } from './rollCallIds.ts';
import type { UnvotesContent } from './unvotesContent.ts';

/** Every defect of the tables: those of their rows, and those that show when they are held together. */
export function findCallProblems(content: UnvotesContent): readonly Problem[] {
  const { ids, rollCalls, votes, issues, dayProblem } = content;
  const idOf = (rcid: string) => ids.get(rcid);
  return [
    ...[rollCalls, votes, issues].flatMap((reading) => reading?.problems.list(idOf) ?? []),
    ...findSymbolProblems(content),
    ...findMissingVotes(content),
    ...findBareCalls(content),
    ...(dayProblem === undefined ? [] : [dayProblem]),
  ];
}

function findSymbolProblems({ calls, ids, rollCalls }: UnvotesContent): readonly Problem[] {
  if (rollCalls === undefined) return [];
  const toProblem = createCallProblem(rollCalls.count.source, ids);
  const missing = rollCalls.calls.filter(({ symbol }) => symbol === undefined);
  const repeated = repeatedCalls(calls).filter(({ row }) => row !== undefined);
  return [
    ...missing.map((call) => {
      const message = `There is no symbol. The number (rcid) ${call.rcid} stands in its place.`;
      return toProblem(call, 'missing_symbol', message);
    }),
    ...repeated.map((call) => {
      const found = `The symbol ${symbolOf(call)} stands over several roll calls`;
      const message = `${found}. All are kept; this one has the id ${ids.get(call.rcid) ?? ''}.`;
      return toProblem(call, 'repeated_symbol', message);
    }),
  ];
}

/** Roll calls without a vote: each, or in one line where no vote is known at all. */
function findMissingVotes({ ids, rollCalls, votes }: UnvotesContent): readonly Problem[] {
  if (rollCalls === undefined) return [];
  const { source } = rollCalls.count;
  const toProblem = createCallProblem(source, ids);
  const voted = new Set(votes?.grid.rcids());
  if (voted.size > 0)
    return rollCalls.calls
      .filter(({ rcid }) => !voted.has(rcid))
      .map((call) => toProblem(call, 'no_list', 'No vote of the roll call is known.'));
  const message = `No vote is known of any of the ${rollCalls.calls.length} roll calls.`;
  return [{ ...fileProblem(source), kind: 'no_list', message }];
}

/** Votes of roll calls that the table of roll calls does not have: each, or in one line without such a table. */
function findBareCalls({ calls, ids, rollCalls, votes }: UnvotesContent): readonly Problem[] {
  const bare = calls.filter(({ row }) => row === undefined);
  if (votes === undefined || bare.length === 0) return [];
  const done =
    'The number (rcid) stands for the symbol, “unknown” for the session; date and title are not known.';
  const place = { ...fileProblem(votes.count.source), kind: 'missing_symbol' as const };
  if (rollCalls === undefined)
    return [
      {
        ...place,
        message: `There is no table of roll calls for the ${bare.length} that have votes. ${done}`,
      },
    ];
  return bare.map(({ rcid }) => ({
    ...place,
    resolutionId: ids.get(rcid),
    message: `${rollCalls.count.source} has no roll call ${rcid}; its ${votes.grid.positionsOf(rcid).length} votes were kept. ${done}`,
  }));
}

function fileProblem(source: string) {
  return { source, line: undefined, resolutionId: undefined };
}

function createCallProblem(source: string, ids: UnvotesContent['ids']) {
  return ({ rcid, row }: RollCall, kind: ProblemKind, message: string): Problem => ({
    source,
    line: row,
    resolutionId: ids.get(rcid),
    kind,
    message,
  });
}
