import Papa from 'papaparse';
import { ROSTER } from '../../../../src/core/ingest/roster.ts';
import { findDelimiter } from '../../../../src/core/sources/delimiter.ts';
import { applyMappings } from '../../../../src/core/sources/plain/applyMapping.ts';
import { guessMapping } from '../../../../src/core/sources/plain/guessMapping.ts';
import type { PlainMapping } from '../../../../src/core/sources/plain/plainMapping.ts';
import type { SourceReading } from '../../../../src/core/sources/sourceForm.ts';
import type { SourceTable } from '../../../../src/core/sources/sourceTable.ts';
import { STATE_NAMES } from '../../../../src/core/state/names/all.ts';
import { createNameResolver } from '../../../../src/core/state/resolveName.ts';

export const FACTS = { resolver: createNameResolver(STATE_NAMES), roster: ROSTER };

/** A table from text, its delimiter found. */
export function parseTable(source: string, text: string): SourceTable {
  const { data } = Papa.parse<string[]>(text.trim(), { delimiter: findDelimiter(text) });
  const [header = [], ...rows] = data;
  return { source, header, rows };
}

/** A table from lines with cells apart by `|`, the first being the header. */
export function makeTable(...lines: readonly string[]): SourceTable {
  const [header = [], ...rows] = lines.map((line) => line.split('|'));
  return { source: 'table', header, rows };
}

export function guess({ header, rows }: SourceTable): PlainMapping | undefined {
  return guessMapping(header, rows, FACTS.resolver);
}

/** What is read of tables, each as it is guessed. */
export function readGuessed(...tables: readonly SourceTable[]): SourceReading {
  const mapped = tables.map((table) => {
    const mapping = guess(table);
    if (mapping === undefined) throw new Error(`table not recognised: ${table.header.join()}`);
    return { table, mapping };
  });
  return applyMappings(mapped, FACTS);
}

/** Votes as lines, sorted: `A-RES-1-1 FRA Y`. */
export function listVotes({ records }: SourceReading): readonly string[] {
  return records.votes
    .map(({ resolutionId, state, position }) => `${resolutionId} ${state} ${position}`)
    .sort();
}

/** Problems as lines: place, record, kind. */
export function listProblems({ records }: SourceReading): readonly string[] {
  return records.problems.map(
    ({ source, line, resolutionId, kind }) => `${source}:${line ?? '-'} ${resolutionId ?? '-'} ${kind}`,
  );
}

export function messageOf({ records }: SourceReading, kind: string): string | undefined {
  return records.problems.find((problem) => problem.kind === kind)?.message;
}
