import { PLAIN_SENTENCES } from '../../sentences/plainSentences.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import type { SourceFacts } from '../sourceForm.ts';
import { numberedRows, type SourceTable } from '../sourceTable.ts';
import { createTextFinder } from './findText.ts';
import type { PlainMapping } from './plainMapping.ts';
import type { PlainStore } from './plainStore.ts';
import { createLongRowReader } from './readLongRow.ts';
import { createWideRowReader } from './readWideRow.ts';
import type { RowReader } from './rowReader.ts';

/** Reads the rows of a table into a store; how many there are. What is not kept is a problem of the store. */
export function readPlainRows(
  table: SourceTable,
  mapping: PlainMapping,
  store: PlainStore,
  facts: SourceFacts,
): number {
  const findText = createTextFinder(table, mapping, store);
  const readRow = createRowReader(table, mapping, store, facts);
  let rows = 0;
  for (const [number, row] of numberedRows(table)) {
    rows += 1;
    const text = findText(number, row);
    if (text === undefined || !readRow(number, row, text)) continue;
    text.rowsBySource.set(table.source, (text.rowsBySource.get(table.source) ?? 0) + 1);
  }
  return rows;
}

function createRowReader(
  table: SourceTable,
  mapping: PlainMapping,
  store: PlainStore,
  facts: SourceFacts,
): RowReader {
  switch (mapping.shape) {
    case 'long':
      return createLongRowReader(table, mapping, store, facts.resolver);
    case 'wide':
      return createWideRowReader(table, mapping, store, facts.roster);
    case 'texts':
      return createTextRowReader(table, store);
  }
}

/** A second row of a text in one file says nothing of its own. */
function createTextRowReader({ source }: SourceTable, { rowProblems }: PlainStore): RowReader {
  return (number, _row, text) => {
    if (!text.rowsBySource.has(source)) return true;
    rowProblems(source).note(`again ${text.number}`, number, () => ({
      kind: 'repeated_symbol',
      record: String(text.number),
      message: (rows) =>
        `${say(PLAIN_SENTENCES.rowBefore, { name: text.resolution })} ${say(SOURCE_SENTENCES.rowsLeftOut, { rows })}`,
    }));
    return false;
  };
}
