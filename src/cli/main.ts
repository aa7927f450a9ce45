import { run } from './run.ts';
import { openStandardOutput } from './standardOutput.ts';
import { EXIT } from './terminal.ts';

// Where nothing can be said, the exit code still tells.
process.stderr.on('error', () => undefined);

const output = openStandardOutput((reason) => {
  process.stderr.write(`rollcall: the output could not be written: ${reason}.\n`);
  process.exitCode = EXIT.wrongUse;
});

const code = await run(process.argv.slice(2), {
  out: output.write,
  err: (text) => process.stderr.write(text),
  isInteractive: process.stderr.isTTY === true,
  cwd: process.cwd(),
});
if (!output.isLost()) process.exitCode = code;
