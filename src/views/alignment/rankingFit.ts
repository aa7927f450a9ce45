import type { RankingFit } from '../../i18n/alignment.ts';

/** How far two rankings are the same, by Spearman's ρ: nearly from 0.9 on, in part from 0.6 on. */
export function fitOf(rho: number): RankingFit {
  if (rho >= 0.9) return 'same';
  return rho >= 0.6 ? 'partly' : 'other';
}
