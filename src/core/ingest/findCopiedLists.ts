import type { Problem } from '../problem.ts';
import { compareCodeUnits } from './documentOrder.ts';
import { groupBy } from './groupBy.ts';
import type { ResolutionRecord } from './mergeDocuments.ts';

/**
 * Lists that are another record's to the last state and do not fit their own tally or roster: most likely that
 * record's list was copied. Equal lists that fit are not rare and are no problem.
 */
export function findCopiedLists(records: readonly ResolutionRecord[]): readonly Problem[] {
  const byLists = groupBy(records, listKey);
  return records.flatMap((record) => {
    const key = listKey(record);
    if (record.resolution.status === 'ok' || key === '') return [];
    const twin = byLists.get(key)?.find((other) => other !== record);
    return twin === undefined ? [] : [toCopyProblem(record, twin)];
  });
}

function listKey({ votes }: ResolutionRecord): string {
  return votes
    .filter(({ basis }) => basis === 'listed')
    .map(({ state, position }) => `${state}${position}`)
    .sort(compareCodeUnits)
    .join(' ');
}

function toCopyProblem({ resolution, kept }: ResolutionRecord, twin: ResolutionRecord): Problem {
  return {
    source: kept.source,
    line: kept.closingLine,
    resolutionId: resolution.id,
    kind: 'copied_list',
    message: `The lists are those of ${twin.resolution.symbol} to the last state and do not fit this record. They are kept; the record is disputed.`,
  };
}
