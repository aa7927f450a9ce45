/** What is wrong with a package, and where. */
export interface Fault {
  /** The file inside the package. */
  readonly file: string;
  /** The row as a spreadsheet numbers it, the header being row 1; undefined where the fault has no row. */
  readonly row: number | undefined;
  readonly message: string;
}

/** A fault in one line, as it is shown: `votes.csv, row 12: …`. */
export function formatFault({ file, row, message }: Fault): string {
  return row === undefined ? `${file}: ${message}` : `${file}, row ${row}: ${message}`;
}
