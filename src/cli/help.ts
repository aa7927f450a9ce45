import { AGREEMENT } from './agreement.ts';
import { COHESION } from './cohesion.ts';
import { describeAnalysis } from './describeAnalysis.ts';
import { MAP } from './map.ts';
import { OUTCOMES_TABLE } from './outcomes.ts';
import { STATES } from './states.ts';

/** The commands, in the order in which help lists them. */
export const COMMANDS = [
  'ingest',
  'check',
  'index',
  'agreement',
  'cohesion',
  'outcomes',
  'states',
  'map',
] as const;
export type Command = (typeof COMMANDS)[number];

/** Whether a text names a command. */
export function isCommand(text: string): text is Command {
  return COMMANDS.some((command) => command === text);
}

/** The help for all commands. */
export const HELP = `Rollcall: how states vote at the United Nations.

Usage: npm run --silent rollcall -- <command> [options]

Commands
  ingest     read resolution documents or tables of votes and write a data set
  check      say what is wrong with a data set
  index      list the data sets of a folder for the page

  agreement  how much states vote alike, pair by pair
  cohesion   how much groups of states vote as one
  outcomes   what became of texts, session by session
  states     how each state voted
  map        where states lie, those that vote alike near each other

  <command> --help   more on one command

Exit codes
  0  done
  1  problems under --strict, or a check that found faults
  2  wrong use, or files that could not be read or written
`;

/** The help for each command. */
export const HELP_BY_COMMAND: Readonly<Record<Command, string>> = {
  ingest: `Reads resolution documents or tables of votes and writes a data set.

Usage: npm run --silent rollcall -- ingest --out DIR [--id ID] [--title TEXT] [--strict] PATH...

  PATH          a file, or a folder that is read with its subfolders, less DIR and names that begin with a dot
  --out DIR     the folder of the data set; made if it is missing, replaced if it holds a data set already
  --id ID       name of the data set in links: a-z, 0-9, - . and _ (default: the name of DIR)
  --title TEXT  name of the data set for people (default: "Recorded votes (ID)")
  --strict      exit with 1 where any problem was found
  --help        this text

Reads .txt (UTF-8, UTF-16 or Windows-1252), .docx and .pdf in the six official languages of the United Nations. A
document holds one resolution; those in several languages become one record. Reads tables, known by their headers, as
.csv, .tsv, .json or .parquet: the OHCHR voting collection, unvotes, Voeten's own form, the voting data of the UN
Digital Library, and plain tables with a row per position or a column per state. Any of them may come packed, as .gz or
in a .zip. A data set of ours is read as what it is, and keeps its id and title. Writes resolutions.csv, votes.csv,
states.csv, problems.csv and datapackage.json, and above 200,000 votes the same tables as .parquet, all or nothing:
until everything is written the old data stay. Where nothing is a text or a vote, nothing is written, and the exit code
is 2. The same documents give the same bytes. Other files in DIR are kept. Where an index.json stands beside DIR, it is
brought up to date.

Example: npm run --silent rollcall -- ingest --out public/data/hrc-2022-2023 ../documents
`,
  check: `Says what is wrong with a data set: columns, types, references, symbols against bodies, sessions and days, tallies,
outcomes, members.

Usage: npm run --silent rollcall -- check DIR

  DIR     a folder with datapackage.json and its tables
  --help  this text

Each fault is named with its file and row, the header being row 1. Exit code 1 where there is any.
`,
  index: `Lists the data sets of a folder for the page: reads DIR/*/datapackage.json, writes DIR/index.json.

Usage: npm run --silent rollcall -- index DIR

  DIR     a folder that holds data sets, each in a folder of its own
  --help  this text

ingest does this by itself where index.json stands beside its DIR.
`,
  agreement: describeAnalysis(AGREEMENT),
  cohesion: describeAnalysis(COHESION),
  outcomes: describeAnalysis(OUTCOMES_TABLE),
  states: describeAnalysis(STATES),
  map: describeAnalysis(MAP),
};
