import type { PairTables } from '../core/agreement/agreementKernel.ts';
import { compileKernel } from '../kernel/compile.ts';
import { loadKernel } from '../kernel/loadKernel.ts';
import type { AnalysedVotes } from './analysis.ts';

/** The 3 × 3 tables of all pairs over the votes of a call, by the fastest kernel that this machine runs. */
export async function countPairs({ index, selection }: AnalysedVotes): Promise<PairTables> {
  const { kernel } = await loadKernel(compileKernel);
  return kernel.tables(index.table, selection);
}
