import type { ReportColumn } from '../core/reports/reportColumn.ts';
import type { Analysis } from './analysis.ts';
import { SELECTION_HELP } from './selectionOptions.ts';

const WIDTH = 118;

type Entry = readonly [term: string, words: string];

const COMMON: readonly Entry[] = [
  ['--format F', 'csv (default) or json'],
  ['--help', 'this text'],
];

/** The help of an analysis: its options, what its columns hold and in what unit, and an example. */
export function describeAnalysis<Row>({ command, help, columns }: Analysis<Row>): string {
  return `${help.purpose}

Usage: npm run --silent rollcall -- ${command} DIR [options]

${formatEntries([['DIR', 'a folder with datapackage.json and its tables'], ...help.options, ...COMMON])}

Which votes count
${formatEntries(SELECTION_HELP)}

--body, --session and --subject may be given several times or name several, joined by commas; any of them will do.

Columns
${formatEntries(columns.map(describeColumn))}

Numbers stand at full precision. Missing values are empty in CSV and null in JSON.
${help.notes}

Example: npm run --silent rollcall -- ${help.example}
`;
}

function describeColumn<Row>({ name, description, unit }: ReportColumn<Row>): Entry {
  return [name, unit === undefined ? description : `${description} [${unit}]`];
}

function formatEntries(entries: readonly Entry[]): string {
  const indent = Math.max(...entries.map(([term]) => term.length)) + 4;
  return entries
    .map(
      ([term, words]) =>
        `  ${term}`.padEnd(indent) + wrap(words, WIDTH - indent).join(`\n${' '.repeat(indent)}`),
    )
    .join('\n');
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
