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
 * a row of one empty cell. Never throws of itself: what is out of place is kept as it stands and told.
 */
export function* readRows(chunks: Iterable<string>, options: RowOptions): Generator<readonly string[]> {
  const scanner = createScanner(options);
  for (const chunk of chunks) {
    scanner.add(chunk);
    for (let row = scanner.take(false); row !== undefined; row = scanner.take(false)) yield row;
    if (scanner.isEndless()) return;
  }
  for (let row = scanner.take(true); row !== undefined; row = scanner.take(true)) yield row;
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

  function take(isLast: boolean): readonly string[] | undefined {
    const start = at;
    if (start >= text.length) return undefined;
    const cells: string[] = [];
    let [isOpen, isMisquoted] = [false, false];
    for (;;) {
      let cell: string;
      const close = text.charCodeAt(at) === QUOTE ? plainClose() : -1;
      if (close > 0) {
        cell = text.slice(at + 1, close);
        at = close + 1;
      } else if (text.charCodeAt(at) === QUOTE) {
        const quoted = readQuoted(isLast);
        if (quoted === undefined) return rewind(start);
        cell = quoted.cell;
        isOpen ||= quoted.isOpen;
        isMisquoted ||= quoted.isMisquoted;
      } else {
        const from = at;
        skipPlain();
        cell = text.slice(from, at);
      }
      cells.push(cell);
      if (at >= text.length) {
        if (!isLast) return rewind(start);
        break;
      }
      const end = text.charCodeAt(at);
      at += 1;
      if (end === comma) continue;
      if (end === CR) {
        if (at >= text.length && !isLast) return rewind(start);
        if (text.charCodeAt(at) === LF) at += 1;
      }
      break;
    }
    number += 1;
    if (isOpen) onFault('open_quote', number);
    else if (isMisquoted) onFault('text_after_quote', number);
    return cells;
  }

  /** Where a quoted cell ends that has no quotation mark inside and nothing behind it, as nearly all; else -1. */
  function plainClose(): number {
    const close = text.indexOf('"', at + 1);
    if (close < 0) return -1;
    const next = text.charCodeAt(close + 1);
    return next === comma || next === LF || next === CR ? close : -1;
  }

  function skipPlain(): void {
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === comma || code === LF || code === CR) return;
    }
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
    skipPlain();
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
