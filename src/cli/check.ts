import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROSTER } from '../core/ingest/roster.ts';
import { DESCRIPTOR_FILE } from '../core/package/buildPackage.ts';
import { checkPackage } from '../core/package/checkPackage.ts';
import { type Fault, formatFault } from '../core/package/fault.ts';
import { TABLE_NAMES, type Table, type TableName, tableFile } from '../core/package/table.ts';
import { parseCsv } from '../data/csv.ts';
import { parseJson } from './outFolder.ts';
import { parseOptions } from './parseOptions.ts';
import { EXIT, type ExitCode, refuse, type Terminal } from './terminal.ts';
import { restoreFolder } from './writeFolder.ts';

/** `check`: says each fault of a data set with its file and row. Throws where a file cannot be read. */
export async function runCheck(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = parseOptions(argv, {});
  if ('wrong' in options) return refuse(terminal, options.wrong, 'check');
  const [given, ...more] = options.paths;
  if (given === undefined || more.length > 0) return refuse(terminal, 'name one DIR.', 'check');
  const folder = resolve(terminal.cwd, given);
  restoreFolder(folder);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return refuse(terminal, `there is no folder ${given}.`, 'check');
  if (!existsSync(join(folder, DESCRIPTOR_FILE)))
    return refuse(terminal, `${given} has no ${DESCRIPTOR_FILE}; it is not a data set.`, 'check');
  const faults = findFaults(folder);
  for (const fault of faults) terminal.out(`${formatFault(fault)}\n`);
  terminal.out(
    faults.length === 0
      ? `${given}: no faults.\n`
      : `${given}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.\n`,
  );
  return faults.length === 0 ? EXIT.done : EXIT.found;
}

/** Without one of its files a data set cannot be judged as a whole, so that fault comes alone. */
function findFaults(folder: string): readonly Fault[] {
  const descriptor = parseJson(readFileSync(join(folder, DESCRIPTOR_FILE), 'utf8'));
  if (descriptor === undefined) return [{ file: DESCRIPTOR_FILE, row: undefined, message: 'is not JSON' }];
  const read = TABLE_NAMES.map((name) => [name, readTableFile(folder, name)] as const);
  const faults = read.flatMap(([, { faults: own }]) => own);
  const tables = Object.fromEntries(read.map(([name, { table }]) => [name, table]));
  const { resolutions, votes, states, problems } = tables;
  if (!resolutions || !votes || !states || !problems) return faults;
  return [
    ...faults,
    ...checkPackage({ descriptor, tables: { resolutions, votes, states, problems } }, ROSTER),
  ];
}

function readTableFile(
  folder: string,
  name: TableName,
): { readonly table: Table | undefined; readonly faults: readonly Fault[] } {
  const file = tableFile(name);
  const path = join(folder, file);
  if (!existsSync(path))
    return { table: undefined, faults: [{ file, row: undefined, message: 'is missing' }] };
  const text = decodeUtf8(readFileSync(path));
  if (text === undefined)
    return { table: undefined, faults: [{ file, row: undefined, message: 'is not in UTF-8' }] };
  const { header, rows, errors } = parseCsv(text);
  return { table: { header, rows }, faults: errors.map(({ row, message }) => ({ file, row, message })) };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
