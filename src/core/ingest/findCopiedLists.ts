import { isCast } from '../position.ts';
import type { Problem } from '../problem.ts';
import type { Resolution, Vote } from '../resolution.ts';
import { DOCUMENT_SENTENCES } from '../sentences/documentSentences.ts';
import { say } from '../sentences/say.ts';
import { areEqualTallies, type Tally } from '../tally.ts';
import { findExchangedColumns } from './describeTallyDifference.ts';
import { compareCodeUnits } from './documentOrder.ts';
import { groupBy } from './groupBy.ts';

/** A resolution with its votes, and where its lists stand. */
export interface ListedRecord {
  readonly resolution: Resolution;
  readonly votes: readonly Vote[];
  readonly kept: { readonly source: string; readonly closingLine: number | undefined };
}

/**
 * Lists that are another record's to the last state and do not fit their own tally or roster: most likely that
 * record's list was copied. Equal lists that fit are not rare and are no problem; nor are those of two records that
 * declare the same tally, and those whose tally fits once two of its columns are exchanged.
 */
export function findCopiedLists(records: readonly ListedRecord[]): readonly Problem[] {
  const byLists = groupBy(records, listKey);
  return records.flatMap((record) => {
    const key = listKey(record);
    if (record.resolution.status === 'ok' || key === '' || isExchanged(record.resolution)) return [];
    const twins = (byLists.get(key) ?? []).filter(
      (other) => other !== record && declareUnlike(other, record),
    );
    const twin = twins.find(({ resolution }) => resolution.status === 'ok') ?? twins[0];
    return twin === undefined ? [] : [toCopyProblem(record, twin)];
  });
}

function listKey({ votes }: ListedRecord): string {
  return votes
    .filter(({ basis, position }) => basis === 'listed' && isCast(position))
    .map(({ state, position }) => `${state}${position}`)
    .sort(compareCodeUnits)
    .join(' ');
}

function isExchanged({ declared, counted }: Resolution): boolean {
  if (declared === undefined || counted === undefined) return false;
  return findExchangedColumns(declared, counted) !== undefined;
}

function declareUnlike(a: ListedRecord, b: ListedRecord): boolean {
  const tallies: readonly (Tally | undefined)[] = [a.resolution.declared, b.resolution.declared];
  const [first, second] = tallies;
  return first === undefined || second === undefined || !areEqualTallies(first, second);
}

function toCopyProblem({ resolution, kept }: ListedRecord, twin: ListedRecord): Problem {
  const found = say(DOCUMENT_SENTENCES.copiedList, { symbol: twin.resolution.symbol });
  return {
    source: kept.source,
    line: kept.closingLine,
    resolutionId: resolution.id,
    kind: 'copied_list',
    message: `${found} ${DOCUMENT_SENTENCES.keptDisputed}`,
  };
}
