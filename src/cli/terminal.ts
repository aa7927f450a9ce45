/** Where a command writes, and from where relative paths count. */
export interface Terminal {
  /** The answer; a text with its line ends. */
  readonly out: (text: string) => void;
  /** Progress and errors. */
  readonly err: (text: string) => void;
  /** Whether a person watches `err`. */
  readonly isInteractive: boolean;
  readonly cwd: string;
}

/** How a command ended: done, problems or faults found, or wrong use. */
export const EXIT = { done: 0, found: 1, wrongUse: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Says what is wrong with the call and what to do, and gives the exit code of wrong use. */
export function refuse({ err }: Terminal, message: string, command?: string): ExitCode {
  const help = command === undefined ? '--help' : `${command} --help`;
  err(`rollcall: ${message}\nMore: npm run --silent rollcall -- ${help}\n`);
  return EXIT.wrongUse;
}
