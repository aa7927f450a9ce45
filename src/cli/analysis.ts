import { type ResolutionSelection, selectWhere } from '../core/agreement/selection.ts';
import type { DataSetIndex } from '../core/dataSetIndex.ts';
import { passesFilter } from '../core/filter/resolutionFilter.ts';
import { joinLines, offeredSuccessions } from '../core/joinLines.ts';
import type { ReportColumn } from '../core/reports/reportColumn.ts';
import type { Resolution } from '../core/resolution.ts';
import { matchNames } from './matchNames.ts';
import { openDataSet } from './openDataSet.ts';
import { type OptionReader, readOptions } from './optionReader.ts';
import { type KnownOptions, parseOptions } from './parseOptions.ts';
import { readSelection, SELECTION_OPTIONS, type SelectionRequest } from './selectionOptions.ts';
import { formatRows, TABLE_FORMATS } from './tableFormats.ts';
import { EXIT, type ExitCode, refuse, type Terminal } from './terminal.ts';

/** What an analysis is made of: a data set, the texts that the call selects, and their recorded votes that count. */
export interface AnalysedVotes {
  readonly index: DataSetIndex;
  readonly texts: readonly Resolution[];
  readonly selection: ResolutionSelection;
  /** Says something that a reader of the table should know. */
  readonly note: (text: string) => void;
}

/** A command that writes a table about the votes of a data set. */
export interface Analysis<Row> {
  readonly command: string;
  readonly help: AnalysisHelp;
  /** Its options besides those by which votes are narrowed. */
  readonly options: KnownOptions;
  readonly columns: readonly ReportColumn<Row>[];
  /** Reads its options; the answer makes the rows, and may reject options that do not fit the data set. */
  readonly prepare: (options: OptionReader) => (votes: AnalysedVotes) => RowsOf<Row>;
}

type RowsOf<Row> = readonly Row[] | Promise<readonly Row[]>;

/** What the help says of a command besides its columns. */
export interface AnalysisHelp {
  /** One sentence. */
  readonly purpose: string;
  readonly options: readonly (readonly [option: string, words: string])[];
  /** Paragraphs. */
  readonly notes: string;
  /** The arguments of an example. */
  readonly example: string;
}

/** Runs an analysis: the table on `out`, what a reader should know besides on `err`. Throws as the file system does. */
export async function runAnalysis<Row>(
  analysis: Analysis<Row>,
  argv: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { command, columns } = analysis;
  const parsed = parseOptions(argv, withSelection(analysis.options));
  if ('wrong' in parsed) return refuse(terminal, parsed.wrong, command);
  const options = readOptions(parsed);
  const request = readSelection(options);
  const format = options.choice('format', TABLE_FORMATS, 'csv');
  const makeRows = analysis.prepare(options);
  if (options.wrongs.length > 0) return refuse(terminal, options.wrongs.join('\n  '), command);
  const opened = await openDataSet(parsed.paths, terminal.cwd);
  if ('wrong' in opened) return refuse(terminal, opened.wrong, command);
  const notes = [...opened.notes];
  const rows = await makeRows(select(opened.index, request, (text) => notes.push(text)));
  if (options.wrongs.length > 0) return refuse(terminal, options.wrongs.join('\n  '), command);
  if (rows.length === 0) notes.push('no row is left.');
  for (const note of notes) terminal.err(`rollcall: ${note}\n`);
  terminal.out(formatRows(columns, rows, format));
  return EXIT.done;
}

function withSelection({ texts = [], lists = [] }: KnownOptions): KnownOptions {
  return {
    texts: [...SELECTION_OPTIONS.texts, 'format', ...texts],
    lists: [...SELECTION_OPTIONS.lists, ...lists],
  };
}

function select(
  whole: DataSetIndex,
  { filter: asked, rules, joined }: SelectionRequest,
  note: (text: string) => void,
): AnalysedVotes {
  for (const succession of joined) {
    if (!offeredSuccessions(whole).includes(succession))
      note(`the data set has no votes for --join ${succession}.`);
  }
  const index = joinLines(whole, joined);
  const { dataSet, table } = index;
  const filter = matchNames(asked, dataSet.resolutions, note);
  const passes = (resolution: Resolution) => passesFilter(resolution, filter);
  const selection = selectWhere(table, passes, rules);
  const disputedCount = selectWhere(table, passes, { ...rules, disputed: 'include' }).count - selection.count;
  if (disputedCount > 0)
    note(`${votes(disputedCount)} left out as disputed; --disputed include counts them.`);
  if (selection.count === 0)
    note(`none of the ${votes(table.resolutions.length)} of the data set is selected.`);
  return { index, texts: dataSet.resolutions.filter(passes), selection, note };
}

function votes(count: number): string {
  return count === 1 ? '1 recorded vote' : `${count} recorded votes`;
}
