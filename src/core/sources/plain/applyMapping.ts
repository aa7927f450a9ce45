import { findCopiedLists } from '../../ingest/findCopiedLists.ts';
import { knownStates } from '../../ingest/knownStates.ts';
import type { SourceFacts, SourceReading } from '../sourceForm.ts';
import type { SourceTable } from '../sourceTable.ts';
import { findColumnProblems } from './findColumnProblems.ts';
import { findIdleStrangers } from './findIdleStrangers.ts';
import { findTextProblems } from './findTextProblems.ts';
import { makePlainRecord } from './makePlainRecord.ts';
import type { PlainMapping } from './plainMapping.ts';
import { createPlainStore } from './plainStore.ts';
import { readPlainRows } from './readPlainRows.ts';
import { textIds } from './textIds.ts';
import { bodyOfText } from './textPlace.ts';

/** A table with the way in which it is to be read. */
export interface MappedTable {
  readonly table: SourceTable;
  readonly mapping: PlainMapping;
}

/** Reads one table; see `applyMappings`. */
export function applyMapping(table: SourceTable, mapping: PlainMapping, facts: SourceFacts): SourceReading {
  return applyMappings([{ table, mapping }], facts);
}

/**
 * Reads tables together: rows of all of them that name a resolution alike, and differ neither in date nor in body nor
 * in session, are one record. Tables of texts come first, so that rows of votes find them.
 *
 * A state’s position that stands twice alike counts once. One that stands twice otherwise is not recorded and disputes
 * the record, whether in one file or in two. Texts of which nothing tells the body are left out with their votes. Seats
 * that passed from one state to another are those of the holder on the day. Outcomes are unknown unless stated or
 * worked out from a stated tally, tallies counted. Every row is kept or reported as left out; never throws.
 */
export function applyMappings(mapped: readonly MappedTable[], facts: SourceFacts): SourceReading {
  const store = createPlainStore();
  const inOrder = [...mapped].sort((a, b) => placeOf(a) - placeOf(b));
  const rowCounts = inOrder.map(({ table, mapping }) => ({
    source: table.source,
    rows: readPlainRows(table, mapping, store, facts),
  }));
  const placed = store.register.texts().map((text) => ({
    text,
    body: bodyOfText(Object.fromEntries(text.cells)) ?? text.body,
  }));
  const homed = placed.flatMap(({ text, body }) => (body === undefined ? [] : [{ text, body }]));
  const homeless = placed.flatMap(({ text, body }) => (body === undefined ? [text] : []));
  const ids = textIds(homed.map(({ text }) => text));
  const questions = homed.flatMap(({ text, body }) => {
    const id = ids.get(text.number);
    return id === undefined ? [] : [{ id, text, body, positions: store.grid.positionsOf(text.number) }];
  });
  const records = questions.map((question) => makePlainRecord(question, facts.roster));
  const votes = records.flatMap((record) => record.votes);
  const voters = new Set(votes.map(({ state }) => state));
  const idOf = (number: string) => ids.get(Number(number));
  const sources = [...new Set(inOrder.map(({ table }) => table.source))];
  return {
    records: {
      resolutions: records.map(({ resolution }) => resolution),
      votes,
      states: knownStates().filter(({ code }) => voters.has(code)),
      problems: [
        ...mapped.flatMap(({ table, mapping }) => findColumnProblems(table, mapping)),
        ...sources.flatMap((source) => [
          ...store.rowProblems(source).list(idOf),
          ...store.cellProblems(source).list(idOf),
        ]),
        ...findTextProblems({
          texts: homed.map(({ text }) => text),
          homeless,
          ids,
          hasVotes: votes.length > 0,
        }),
        ...records.flatMap(({ problems }) => problems),
        ...findIdleStrangers(questions, facts.roster),
        ...findCopiedLists(records),
      ],
    },
    counts: rowCounts.map(({ source, rows }) => ({
      source,
      rows,
      kept: homed.reduce((sum, { text }) => sum + (text.rowsBySource.get(source) ?? 0), 0),
    })),
  };
}

function placeOf({ mapping }: MappedTable): number {
  return mapping.shape === 'texts' ? 0 : 1;
}
