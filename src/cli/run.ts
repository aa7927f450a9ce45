import { runCheck } from './check.ts';
import { isFileError } from './fileError.ts';
import { COMMANDS, HELP, HELP_BY_COMMAND, isCommand } from './help.ts';
import { runIndex } from './indexFolder.ts';
import { runIngest } from './ingest.ts';
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

const RUNNERS = { ingest: runIngest, check: runCheck, index: runIndex } as const;
