import type { Problem, ProblemKind } from '../../problem.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
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
      const done = say(SOURCE_SENTENCES.numberStands, { column: 'rcid', number: call.rcid });
      return toProblem(call, 'missing_symbol', `${SOURCE_SENTENCES.noSymbol} ${done}`);
    }),
    ...repeated.map((call) => {
      const found = say(SOURCE_SENTENCES.symbolOverCalls, { symbol: symbolOf(call) });
      const done = say(SOURCE_SENTENCES.allKept, { id: ids.get(call.rcid) ?? '' });
      return toProblem(call, 'repeated_symbol', `${found} ${done}`);
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
      .map((call) => toProblem(call, 'no_list', SOURCE_SENTENCES.noVoteOfCall));
  const message = say(SOURCE_SENTENCES.noVoteOfCalls, { calls: rollCalls.calls.length });
  return [{ ...fileProblem(source), kind: 'no_list', message }];
}

/** Votes of roll calls that the table of roll calls does not have: each, or in one line without such a table. */
function findBareCalls({ calls, ids, rollCalls, votes }: UnvotesContent): readonly Problem[] {
  const bare = calls.filter(({ row }) => row === undefined);
  if (votes === undefined || bare.length === 0) return [];
  const { noCallsTable, noCall, numberForSymbol: done } = SOURCE_SENTENCES;
  const place = { ...fileProblem(votes.count.source), kind: 'missing_symbol' as const };
  if (rollCalls === undefined)
    return [
      {
        ...place,
        message: `${say(noCallsTable, { calls: bare.length })} ${done}`,
      },
    ];
  const file = rollCalls.count.source;
  return bare.map(({ rcid }) => {
    const found = say(noCall, { file, number: rcid, votes: votes.grid.positionsOf(rcid).length });
    return { ...place, resolutionId: ids.get(rcid), message: `${found} ${done}` };
  });
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
