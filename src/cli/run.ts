import { AGREEMENT } from './agreement.ts';
import { type Analysis, runAnalysis } from './analysis.ts';
import { runCheck } from './check.ts';
import { COHESION } from './cohesion.ts';
import { isFileError } from './fileError.ts';
import { COMMANDS, type Command, HELP, HELP_BY_COMMAND, isCommand } from './help.ts';
import { runIndex } from './indexFolder.ts';
import { runIngest } from './ingest.ts';
import { MAP } from './map.ts';
import { OUTCOMES_TABLE } from './outcomes.ts';
import { STATES } from './states.ts';
import { EXIT, type ExitCode, refuse, type Terminal } from './terminal.ts';

/** Runs the command line: the arguments after the program's name. Answers with the exit code. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [command, ...rest] = argv;
  if (command === '--help' || command === '-h' || command === 'help') {
    terminal.out(HELP);
    return EXIT.done;
  }
  if (command === undefined) return refuse(terminal, 'a command is missing.');
  if (!isCommand(command))
    return refuse(terminal, `there is no command “${command}”; there are ${COMMANDS.join(', ')}.`);
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(HELP_BY_COMMAND[command]);
    return EXIT.done;
  }
  try {
    return await RUNNERS[command](rest, terminal);
  } catch (error) {
    if (!isFileError(error)) throw error;
    return refuse(terminal, `${error.message}.`, command);
  }
}

type Runner = (argv: readonly string[], terminal: Terminal) => Promise<ExitCode>;

const RUNNERS: Readonly<Record<Command, Runner>> = {
  ingest: runIngest,
  check: runCheck,
  index: runIndex,
  agreement: runnerOf(AGREEMENT),
  cohesion: runnerOf(COHESION),
  outcomes: runnerOf(OUTCOMES_TABLE),
  states: runnerOf(STATES),
  map: runnerOf(MAP),
};

function runnerOf<Row>(analysis: Analysis<Row>): Runner {
  return (argv, terminal) => runAnalysis(analysis, argv, terminal);
}
