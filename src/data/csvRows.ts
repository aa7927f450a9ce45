/** How rows are told apart, and who is told what is wrong. */
export interface RowOptions {
  /** One character. */
  readonly delimiter: string;
  /** Called with what is wrong and the number of the row, from 1. */
  readonly onFault: (fault: RowFault, row: number) => void;
}

/**
 * What is wrong in a row: text follows a closing quotation mark; the last quotation is never closed; the row is
 * longer than any row can be, so that nothing from there on is read.
 */
export type RowFault = 'text_after_quote' | 'open_quote' | 'endless_row';

/** A row of more characters than this is a file gone wrong. */
const MOST_ROW_LENGTH = 10_000_000;

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * The rows of separated text that comes in chunks, cut anywhere; rows end in any line end. A blank line inside is
 * a row of one empty cell. Never throws of itself: what is out of place is kept as it stands and told, when the rows
 * around it are read, which are at most `ROWS_AT_ONCE` ahead of the one that is given.
 */
export function readRows(
  chunks: Iterable<string>,
  options: RowOptions,
): IterableIterator<readonly string[], undefined> {
  return oneByOne(readBatches(chunks, options));
}

/** The first row alone; undefined where there is none. What is wrong further down is not told. */
export function readFirstRow(chunks: Iterable<string>, options: RowOptions): readonly string[] | undefined {
  for (const [row] of readBatches(chunks, options, 1)) return row;
  return undefined;
}

/** Few enough to be forgotten soon, many enough that handing them over is no work. */
const ROWS_AT_ONCE = 256;

function* readBatches(
  chunks: Iterable<string>,
  options: RowOptions,
  most = ROWS_AT_ONCE,
): Generator<readonly (readonly string[])[]> {
  const scanner = createScanner(options);
  for (const chunk of chunks) {
    scanner.add(chunk);
    for (let rows = scanner.take(most, false); rows.length > 0; rows = scanner.take(most, false)) yield rows;
    if (scanner.isEndless()) return;
  }
  for (let rows = scanner.take(most, true); rows.length > 0; rows = scanner.take(most, true)) yield rows;
}

/** The rows of batches. By hand: a generator would take as long for a row as reading it. */
function oneByOne(
  batches: Generator<readonly (readonly string[])[]>,
): IterableIterator<readonly string[], undefined> {
  let batch: readonly (readonly string[])[] = [];
  let next = 0;
  const rows: IterableIterator<readonly string[], undefined> = {
    [Symbol.iterator]: () => rows,
    next: () => {
      if (next === batch.length) {
        batch = batches.next().value ?? [];
        next = 0;
      }
      const value = batch[next];
      if (value === undefined) return { done: true, value };
      next += 1;
      return { done: false, value };
    },
    return: () => {
      batches.return(undefined);
      return { done: true, value: undefined };
    },
  };
  return rows;
}

/**
 * Walks a text that grows. A row that is not yet whole stays, and is walked again from its beginning when more
 * has come.
 */
function createScanner({ delimiter, onFault }: RowOptions) {
  const comma = delimiter.charCodeAt(0);
  let text = '';
  let at = 0;
  let number = 0;
  let width = 0;

  /** Up to so many whole rows; none where no more are whole. */
  function take(most: number, isLast: boolean): readonly (readonly string[])[] {
    const rows: (readonly string[])[] = [];
    while (rows.length < most) {
      const row = takeRow(isLast);
      if (row === undefined) break;
      rows.push(row);
    }
    return rows;
  }

  function takeRow(isLast: boolean): readonly string[] | undefined {
    const start = at;
    // Variables of this function alone: those that functions share are slower to read.
    const source = text;
    const { length } = source;
    let place = start;
    if (place >= length) return undefined;
    // As long as the row above: a list that grows takes room for many more cells than most rows have.
    const cells = new Array<string>(width);
    let count = 0;
    let isOpen = false;
    let isMisquoted = false;
    for (;;) {
      const from = place;
      const close = source.charCodeAt(from) === QUOTE ? plainClose(source, from) : -1;
      if (close > 0) {
        cells[count] = source.slice(from + 1, close);
        place = close + 1;
      } else if (source.charCodeAt(from) === QUOTE) {
        at = from;
        const quoted = readQuoted(isLast);
        if (quoted === undefined) return rewind(start);
        cells[count] = quoted.cell;
        isOpen ||= quoted.isOpen;
        isMisquoted ||= quoted.isMisquoted;
        place = at;
      } else {
        place = plainEnd(source, from);
        cells[count] = source.slice(from, place);
      }
      count += 1;
      if (place >= length) {
        if (!isLast) return rewind(start);
        break;
      }
      const end = source.charCodeAt(place);
      place += 1;
      if (end === comma) continue;
      if (end === CR) {
        if (place >= length && !isLast) return rewind(start);
        if (source.charCodeAt(place) === LF) place += 1;
      }
      break;
    }
    at = place;
    number += 1;
    if (count < width) cells.length = count;
    width = count;
    if (isOpen) onFault('open_quote', number);
    else if (isMisquoted) onFault('text_after_quote', number);
    return cells;
  }

  /** Where a quoted cell ends that has no quotation mark inside and nothing behind it, as nearly all; else -1. */
  function plainClose(source: string, from: number): number {
    const close = source.indexOf('"', from + 1);
    if (close < 0) return -1;
    const next = source.charCodeAt(close + 1);
    return next === comma || next === LF || next === CR ? close : -1;
  }

  /** Where a cell without quotation marks ends. */
  function plainEnd(source: string, from: number): number {
    let place = from;
    for (; place < source.length; place += 1) {
      const code = source.charCodeAt(place);
      if (code === comma || code === LF || code === CR) break;
    }
    return place;
  }

  /** A cell in quotation marks, of which one inside stands twice; undefined where its end has not come yet. */
  function readQuoted(isLast: boolean) {
    let cell = '';
    let from = at + 1;
    for (;;) {
      const close = text.indexOf('"', from);
      if (close < 0) {
        if (!isLast) return undefined;
        cell += text.slice(from);
        at = text.length;
        return { cell, isOpen: true, isMisquoted: false };
      }
      // The next chunk may begin with the second of two marks.
      if (close + 1 >= text.length && !isLast) return undefined;
      cell += text.slice(from, close);
      if (text.charCodeAt(close + 1) !== QUOTE) {
        at = close + 1;
        break;
      }
      cell += '"';
      from = close + 2;
    }
    const tail = at;
    at = plainEnd(text, tail);
    const rest = text.slice(tail, at);
    return { cell: cell + rest.trimEnd(), isOpen: false, isMisquoted: rest.trim() !== '' };
  }

  function rewind(start: number): undefined {
    at = start;
    return undefined;
  }

  return {
    add: (chunk: string) => {
      text = text.slice(at) + chunk;
      at = 0;
    },
    take,
    isEndless: () => {
      if (text.length - at <= MOST_ROW_LENGTH) return false;
      onFault('endless_row', number + 1);
      return true;
    },
  };
}
