import { type DataSetIndex, indexDataSet } from '../core/dataSetIndex.ts';
import { decodePackage } from '../core/package/decodePackage.ts';
import { formatFault } from '../core/package/fault.ts';
import { settleVotes } from '../core/package/settleVotes.ts';
import { tableFile } from '../core/package/table.ts';
import { findPackageFolder, readPackageFiles } from './packageFolder.ts';

/** A data set ready to be measured, and what to say of the rows that could not be used. */
export interface OpenedDataSet {
  readonly index: DataSetIndex;
  readonly notes: readonly string[];
}

/** Opens the one data set that a call names, or says why it cannot be. Throws where the file system does. */
export async function openDataSet(
  paths: readonly string[],
  cwd: string,
): Promise<OpenedDataSet | { readonly wrong: string }> {
  const found = findPackageFolder(paths, cwd);
  if ('wrong' in found) return found;
  const { content, faults } = await readPackageFiles(found.folder);
  if (content === undefined) return { wrong: `${found.given}: ${faults.map(formatFault).join('; ')}.` };
  const settled = settleVotes(decodePackage(content));
  const faultCount = faults.length + settled.faults.length;
  const lost = (['resolutions', 'votes'] as const).flatMap((name) => {
    const count = content.tables[name].rows.length - settled.dataSet[name].length;
    return count === 0 ? [] : [`${rowCount(count)} of ${tableFile(name)}`];
  });
  const leftOut = lost.length === 0 ? '' : `; ${lost.join(' and ')} left out`;
  return {
    index: indexDataSet(settled.dataSet),
    notes:
      faultCount === 0
        ? []
        : [
            `${found.given} has ${faultCount} ${faultCount === 1 ? 'fault' : 'faults'}${leftOut}. “check” names them.`,
          ],
  };
}

function rowCount(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
