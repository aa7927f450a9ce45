import { groupBy } from '../core/ingest/groupBy.ts';
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
  for (const line of formatFaults(faults)) terminal.out(`${line}\n`);
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

/** A line for each fault; one that many rows have is said once, at the first of them. */
function formatFaults(faults: readonly Fault[]): readonly string[] {
  const alike = groupBy(faults, ({ file, message }) => `${file}\n${message}`);
  return [...alike.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const others = more.length === 1 ? '; 1 more row' : `; ${more.length} more rows`;
    return [`${formatFault(first)}${more.length === 0 ? '' : others}`];
  });
}
