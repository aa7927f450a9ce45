import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareCodeUnits } from '../core/ingest/documentOrder.ts';
import { DESCRIPTOR_FILE } from '../core/package/buildPackage.ts';
import { decodeDescriptor, statedRows } from '../core/package/decodeDescriptor.ts';
import { parseJson } from './outFolder.ts';
import { parseOptions } from './parseOptions.ts';
import { EXIT, type ExitCode, refuse, type Terminal } from './terminal.ts';
import { replaceFile } from './writeFolder.ts';

/** The list of data sets that the page reads. */
export const INDEX_FILE = 'index.json';

/**
 * `index`: lists the data sets of a folder, and says which it leaves out. Throws where the folder cannot be read or
 * written.
 */
export async function runIndex(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = parseOptions(argv, {});
  if ('wrong' in options) return refuse(terminal, options.wrong, 'index');
  const [folder, ...more] = options.paths;
  if (folder === undefined || more.length > 0) return refuse(terminal, 'name one DIR.', 'index');
  const { count, leftOut } = writeIndex(resolve(terminal.cwd, folder));
  for (const reason of leftOut) terminal.err(`rollcall: ${reason}\n`);
  terminal.out(`${count === 1 ? '1 data set' : `${count} data sets`} in ${join(folder, INDEX_FILE)}\n`);
  return leftOut.length === 0 ? EXIT.done : EXIT.found;
}

/** How many data sets a list has, and why others in the same folder are not on it: sentences. */
export interface WrittenIndex {
  readonly count: number;
  readonly leftOut: readonly string[];
}

/** Writes the list of the data sets in the subfolders of a folder. */
export function writeIndex(folder: string): WrittenIndex {
  const names = readdirSync(folder)
    .filter((name) => !name.startsWith('.') && existsSync(join(folder, name, DESCRIPTOR_FILE)))
    .sort(compareCodeUnits);
  const described = names.map((name) => describe(folder, name));
  const datasets = described.flatMap((each) => ('wrong' in each ? [] : [each]));
  replaceFile(join(folder, INDEX_FILE), `${JSON.stringify({ datasets }, undefined, 2)}\n`);
  const leftOut = described.flatMap((each) => ('wrong' in each ? [each.wrong] : []));
  return { count: datasets.length, leftOut };
}

/** An entry of the list, or why there is none; `resolutions` and `votes` are the rows of those tables. */
function describe(folder: string, name: string) {
  const descriptor = parseJson(readFileSync(join(folder, name, DESCRIPTOR_FILE), 'utf8'));
  const { head, faults } = decodeDescriptor(descriptor);
  const [fault] = faults;
  if (fault !== undefined)
    return { wrong: `${name} is left out of ${INDEX_FILE}: ${fault.file}: ${fault.message}.` };
  return {
    id: head.id,
    title: head.title,
    path: name,
    version: head.version,
    date: head.date,
    resolutions: statedRows(descriptor, 'resolutions') ?? 0,
    votes: statedRows(descriptor, 'votes') ?? 0,
  };
}
