import type { Problem, ProblemKind } from '../core/problem.ts';
import { FILE_SENTENCES } from '../core/sentences/fileSentences.ts';
import { countOf, say } from '../core/sentences/say.ts';
import { findDelimiter } from '../core/sources/delimiter.ts';
import type { SourceTable } from '../core/sources/sourceTable.ts';
import { type RowFault, readFirstRow, readRows } from './csvRows.ts';
import { PackedFailure } from './packedFailure.ts';
import { decodeChunks, TextFailure } from './textChunks.ts';

/** A file of separated text: what it is called in problems, and its bytes, which can be walked more than once. */
export interface TableFile {
  readonly name: string;
  readonly chunks: Iterable<Uint8Array>;
  /** Told now and then how many rows have been read. */
  readonly onRows?: (rows: number) => void;
}

/** A table whose rows are read while they are walked. */
export interface OpenedTable {
  readonly table: SourceTable;
  /** What is wrong with the file, as far as the last walk through its rows came. */
  readonly problems: () => readonly Problem[];
}

const MOST_COLUMNS = 10_000;
const ROWS_BETWEEN_REPORTS = 10_000;

/**
 * Opens a table of comma-, semicolon-, tab- or bar-separated text without holding it: header now, rows when they
 * are walked, each walk from the beginning. Any encoding that `decodeText` reads, any line end.
 *
 * A file that is no such text is a problem, and passed over; one that goes wrong further down is read up to there.
 * Rows are numbered as a spreadsheet does; errors of reading the bytes themselves are thrown.
 */
export function openTable(file: TableFile): OpenedTable | { readonly problem: Problem } {
  const faults = gatherFaults(file.name);
  const [header, delimiter] = readHeader(file, faults);
  const failure = faults.failure();
  if (failure !== undefined) return { problem: problemAt(file.name, undefined, sayPassedOver(failure)) };
  if (header.join('').trim() === '') {
    // A first row that never ends is no header.
    const [fault] = faults.list();
    const reason = fault?.message ?? FILE_SENTENCES.empty;
    return { problem: problemAt(file.name, fault?.line, sayPassedOver(reason)) };
  }
  if (header.length > MOST_COLUMNS) {
    const reason = say(FILE_SENTENCES.tooWide, { cells: header.length, most: MOST_COLUMNS });
    return { problem: problemAt(file.name, 1, sayPassedOver(reason)) };
  }
  const rows = { [Symbol.iterator]: () => walkRows(file, delimiter, faults) };
  return { table: { source: file.name, header, rows }, problems: faults.list };
}

function readHeader(file: TableFile, faults: Faults): readonly [readonly string[], string] {
  faults.clear();
  let [header, delimiter]: readonly [readonly string[], string] = [[], ''];
  try {
    const [start = ''] = decodeChunks(file.chunks, () => undefined);
    delimiter = findDelimiter(start);
    const text = decodeChunks(file.chunks, faults.noteBroken);
    header = readFirstRow(text, { delimiter, onFault: faults.note }) ?? [];
  } catch (error) {
    faults.end(error);
  }
  return [header.map((cell) => cell.trim()), delimiter];
}

function* walkRows(file: TableFile, delimiter: string, faults: Faults): Generator<readonly string[]> {
  faults.clear();
  const text = decodeChunks(file.chunks, faults.noteBroken);
  let number = 0;
  try {
    for (const row of readRows(text, { delimiter, onFault: faults.note })) {
      number += 1;
      faults.at(number);
      if (number > 1) yield row;
      if (number % ROWS_BETWEEN_REPORTS === 0) file.onRows?.(number);
    }
  } catch (error) {
    faults.end(error);
  }
  file.onRows?.(number);
}

type Faults = ReturnType<typeof gatherFaults>;

interface Noted {
  readonly row: number;
  count: number;
}

/** What went wrong during a walk: each kind with its first row and how often, and what ended the walk. */
function gatherFaults(source: string) {
  const noted = new Map<RowFault | 'broken_text', Noted>();
  let [row, failure] = [0, ''];
  const note = (fault: RowFault | 'broken_text', at: number) => {
    const known = noted.get(fault);
    if (known === undefined) noted.set(fault, { row: at, count: 1 });
    else known.count += 1;
  };
  return {
    note,
    noteBroken: () => note('broken_text', row + 1),
    clear: () => {
      noted.clear();
      [row, failure] = [0, ''];
    },
    at: (number: number) => {
      row = number;
    },
    /** The text cannot be had, which ends the walk; errors of another kind are thrown on. */
    end: (error: unknown) => {
      if (!(error instanceof TextFailure || error instanceof PackedFailure)) throw error;
      failure = error.message;
    },
    failure: () => (failure === '' ? undefined : failure),
    list: (): readonly Problem[] => [
      ...[...noted].map(([fault, { row: at, count }]) => ({
        ...problemAt(source, at, FAULTS[fault].sentence(count)),
        kind: FAULTS[fault].kind,
      })),
      ...(failure === ''
        ? []
        : [problemAt(source, row, `${failure} ${say(FILE_SENTENCES.nothingAfter, { row })}`, 'truncated')]),
    ],
  };
}

const FAULTS: Readonly<
  Record<
    RowFault | 'broken_text',
    { readonly kind: ProblemKind; readonly sentence: (count: number) => string }
  >
> = {
  text_after_quote: {
    kind: 'truncated',
    sentence: (count) =>
      `${say(FILE_SENTENCES.textAfterQuote, { rows: countOf(count) })} ${FILE_SENTENCES.textKept}`,
  },
  open_quote: {
    kind: 'truncated',
    sentence: () => `${FILE_SENTENCES.openQuote} ${FILE_SENTENCES.readAsCell}`,
  },
  endless_row: {
    kind: 'truncated',
    sentence: () => `${FILE_SENTENCES.endlessRow} ${FILE_SENTENCES.afterNotRead}`,
  },
  broken_text: {
    kind: 'unreliable_text',
    sentence: () => `${FILE_SENTENCES.brokenText} ${FILE_SENTENCES.readAsBroken}`,
  },
};

function sayPassedOver(reason: string): string {
  return `${reason} ${FILE_SENTENCES.passedOver}`;
}

function problemAt(
  source: string,
  line: number | undefined,
  message: string,
  kind: ProblemKind = 'unreadable_file',
): Problem {
  return { source, line: line === 0 ? undefined : line, resolutionId: undefined, kind, message };
}
