import { loadOwnSet } from '../store/ownSets.ts';
import { saveZip } from './saveZip.ts';

/** Gives one of the reader's own sets out as a ZIP of its package. Rejects where it is gone or cannot be packed. */
export async function savePackage(key: string, fileName: string): Promise<void> {
  const set = await loadOwnSet(key);
  if (set === undefined) throw new Error(`data set unknown: ${key}`);
  await saveZip({ kind: 'save', set }, fileName);
}
