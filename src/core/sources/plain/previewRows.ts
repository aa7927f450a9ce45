import type { Body } from '../../body.ts';
import type { IsoDate } from '../../isoDate.ts';
import type { NameResolver } from '../../state/resolveName.ts';
import type { StateCode } from '../../state/stateCode.ts';
import { cellAt } from './findText.ts';
import { positionColumns } from './guessMapping.ts';
import { createStateReader } from './identifyPlainState.ts';
import { readPlainDay } from './plainDay.ts';
import type { PlainMapping, PlainValue } from './plainMapping.ts';
import { createValueReader, foldValue, isCode, type ValueReading } from './readValue.ts';
import { bodyOfText } from './textPlace.ts';

/** A row as it would be read; what is not told is undefined. */
export interface PreviewRow {
  readonly resolution: string;
  readonly body: Body | undefined;
  readonly date: IsoDate | undefined;
  readonly votes: PreviewVotes;
}

/** The vote of a row, how many there are of each kind in a row with many, or that there are none. */
export type PreviewVotes =
  | {
      readonly kind: 'one';
      readonly printed: string;
      readonly state: StateCode | undefined;
      readonly value: ValueReading;
    }
  | { readonly kind: 'many'; readonly counts: ReadonlyMap<ValueReading, number> }
  | { readonly kind: 'none' };

/** A value of which it is chosen, or has to be, what it stands for. */
export interface AskedValue {
  /** As printed first. */
  readonly cell: string;
  readonly value: PlainValue | undefined;
}

/** The rows given as a mapping would have them read, one by one. */
export function previewRows(
  rows: readonly (readonly string[])[],
  mapping: PlainMapping,
  resolver: NameResolver,
): readonly PreviewRow[] {
  const readVotes = createVotesReader(mapping, resolver);
  const { columns, dates } = mapping;
  return rows.map((row) => {
    const day = readPlainDay(cellAt(row, columns.date), dates);
    const [resolution, symbol] = [cellAt(row, columns.resolution), cellAt(row, columns.symbol)];
    return {
      resolution: symbol === '' ? resolution : symbol,
      body: bodyOfText({ body: cellAt(row, columns.body), symbol, resolution }) ?? mapping.body,
      date: 'date' in day ? day.date : undefined,
      votes: readVotes(row),
    };
  });
}

/**
 * The values in the rows given that words do not tell, in the order in which they come: codes that were decided and
 * may be changed, and what is not known.
 */
export function listAskedValues(
  rows: readonly (readonly string[])[],
  mapping: PlainMapping,
): readonly AskedValue[] {
  const readWords = createValueReader({});
  const decided = new Map(Object.entries(mapping.values));
  const asked = new Map<string, AskedValue>();
  for (const row of rows)
    for (const column of positionColumns(mapping)) {
      const cell = cellAt(row, column);
      const folded = foldValue(cell);
      if (asked.has(folded) || asked.size === MOST_ASKED) continue;
      if (readWords(cell) === 'unknown' || isCode(cell) || decided.has(folded))
        asked.set(folded, { cell, value: decided.get(folded) });
    }
  return [...asked.values()];
}

/** With more values than these to ask for, the column is no column of positions. */
const MOST_ASKED = 20;

function createVotesReader(
  mapping: PlainMapping,
  resolver: NameResolver,
): (row: readonly string[]) => PreviewVotes {
  const readValue = createValueReader(mapping.values);
  const readState = createStateReader(resolver);
  switch (mapping.shape) {
    case 'long':
      return (row) => {
        const printed = cellAt(row, mapping.columns.state);
        const value = readValue(cellAt(row, mapping.columns.position));
        return { kind: 'one', printed, state: readState(printed).state, value };
      };
    case 'wide':
      return (row) => {
        const counts = new Map<ValueReading, number>();
        for (const { column } of mapping.stateColumns) {
          const value = readValue(cellAt(row, column));
          counts.set(value, (counts.get(value) ?? 0) + 1);
        }
        return { kind: 'many', counts };
      };
    case 'texts':
      return () => ({ kind: 'none' });
  }
}
