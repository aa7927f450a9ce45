import Papa from 'papaparse';

/** A table as read from CSV: texts, as many cells in a row as the file has. */
export interface CsvTable {
  readonly header: readonly string[];
  /** Row `i` here is row `i + 2` in a spreadsheet; a blank line inside is a row of one empty cell. */
  readonly rows: readonly (readonly string[])[];
  /** What is wrong with the quoting, with its row as a spreadsheet numbers it. */
  readonly errors: readonly { readonly row: number; readonly message: string }[];
}

/** How CSV is written. */
export interface CsvOptions {
  /** For files that people open in a spreadsheet: texts that it would take for formulas get a `'` in front. */
  readonly escapeFormulae?: boolean;
  /** A byte-order mark in front, by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

const ROWS_AT_ONCE = 5_000;
const BOM = '\ufeff';

/** With `escapeFormulae: true` Papa misses formulas in cells of several lines, so the pattern is ours. */
const FORMULA_START = /^[=+\-@\t\r\n]/;

/** Reads comma-separated text with any line ends, with or without a byte-order mark. Never throws. */
export function parseCsv(text: string): CsvTable {
  const content = text.startsWith(BOM) ? text.slice(BOM.length) : text;
  const { data, errors } = Papa.parse<string[]>(content, { delimiter: ',' });
  const last = data.at(-1);
  const lines = last !== undefined && last.length === 1 && last[0] === '' ? data.slice(0, -1) : data;
  const [header = [], ...rows] = lines;
  return {
    header,
    rows,
    errors: errors.map(({ row, message }) => ({ row: (row ?? 0) + 1, message })),
  };
}

/**
 * Writes comma-separated text: lines end in `\n`, cells are quoted where needed. Pass numbers as numbers, so that
 * a negative one is not taken for a formula.
 */
export function formatCsv(
  header: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
  { escapeFormulae = false, bom = false }: CsvOptions = {},
): string {
  const config = { newline: '\n', ...(escapeFormulae ? { escapeFormulae: FORMULA_START } : {}) };
  const parts = [bom ? BOM : ''];
  let lines: (string | number)[][] = [[...header]];
  // A million rows at once would stand in memory as arrays; a part of them at a time is soon a text.
  for (const row of rows) {
    lines.push([...row]);
    if (lines.length < ROWS_AT_ONCE) continue;
    parts.push(Papa.unparse(lines, config), '\n');
    lines = [];
  }
  if (lines.length > 0) parts.push(Papa.unparse(lines, config), '\n');
  return parts.join('');
}
