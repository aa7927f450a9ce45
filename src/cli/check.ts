import { ROSTER } from '../core/ingest/roster.ts';
import { checkPackage } from '../core/package/checkPackage.ts';
import { type Fault, formatFault } from '../core/package/fault.ts';
import { compareParquet } from './compareParquet.ts';
import { findPackageFolder, readPackageFiles } from './packageFolder.ts';
import { parseOptions } from './parseOptions.ts';
import { EXIT, type ExitCode, refuse, type Terminal } from './terminal.ts';

/** `check`: says each fault of a data set with its file and row. Throws where a file cannot be read. */
export async function runCheck(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = parseOptions(argv, {});
  if ('wrong' in options) return refuse(terminal, options.wrong, 'check');
  const found = findPackageFolder(options.paths, terminal.cwd);
  if ('wrong' in found) return refuse(terminal, found.wrong, 'check');
  const faults = await findFaults(found.folder);
  for (const fault of faults) terminal.out(`${formatFault(fault)}\n`);
  terminal.out(
    faults.length === 0
      ? `${found.given}: no faults.\n`
      : `${found.given}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.\n`,
  );
  return faults.length === 0 ? EXIT.done : EXIT.found;
}

/** Without one of its files a data set cannot be judged as a whole, so that fault comes alone. */
async function findFaults(folder: string): Promise<readonly Fault[]> {
  const { content, faults } = await readPackageFiles(folder);
  if (content === undefined) return faults;
  return [...faults, ...(await compareParquet(folder, content)), ...checkPackage(content, ROSTER)];
}
