import { strToU8, zipSync } from 'fflate';
import { unpackDataSet } from '../../core/agreement/packedVotes.ts';
import { buildPackage } from '../../core/package/buildPackage.ts';
import { formatCsv } from '../csv.ts';
import type { ImportedSet } from './importResult.ts';

/** No date of its own, so that the same data set gives the same bytes: the first that the format has. */
const NO_DATE = new Date(1980, 0, 1);

/**
 * A data set as a ZIP of its package, in a folder named by its id. The same set gives the same bytes, and reading
 * them again gives the same set.
 */
export function packageZip({ packed }: ImportedSet): Uint8Array<ArrayBuffer> {
  const files = buildPackage(unpackDataSet(packed), ({ header, rows }) => formatCsv(header, rows));
  return filesZip(
    packed.head.id,
    files.map(({ name, text }) => ({ name, bytes: strToU8(text) })),
  );
}

/** Files as a ZIP, in one folder. The same files give the same bytes. */
export function filesZip(
  folder: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, bytes }) => [`${folder}/${name}`, bytes] as const);
  return zipSync(Object.fromEntries(entries), { mtime: NO_DATE, level: 6 });
}
