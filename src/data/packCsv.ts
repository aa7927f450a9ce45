import type { Table } from '../core/package/table.ts';
import { FAULT_PHRASES } from '../core/sentences/faultPhrases.ts';
import { type RowFault, readRows } from './csvRows.ts';
import { packRows } from './packRows.ts';

/** A table of a package as read from CSV. */
export interface PackedCsv {
  readonly table: Table;
  /** What is wrong with the quotation marks, with its row as a spreadsheet numbers it. */
  readonly faults: readonly { readonly row: number; readonly message: string }[];
}

const BOM = '\ufeff';
const PIECE_LENGTH = 1_000_000;

/** Reads a table of a package, with any line ends, into little memory. Never throws. */
export function packCsv(text: string): PackedCsv {
  const faults: { row: number; message: string }[] = [];
  const onFault = (fault: RowFault, row: number) => faults.push({ row, message: WORDS[fault] });
  const rows = readRows(piecesOf(text), { delimiter: ',', onFault });
  const header = rows.next().value ?? [];
  return { table: { header, rows: packRows(header.length, rows) }, faults };
}

function* piecesOf(text: string): Generator<string> {
  for (let at = text.startsWith(BOM) ? BOM.length : 0; at < text.length; at += PIECE_LENGTH)
    yield text.slice(at, at + PIECE_LENGTH);
}

const WORDS: Readonly<Record<RowFault, string>> = {
  text_after_quote: FAULT_PHRASES.textAfterQuote,
  open_quote: FAULT_PHRASES.openQuote,
  endless_row: FAULT_PHRASES.endlessRow,
};
