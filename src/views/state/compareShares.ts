import type { Comparison } from '../../i18n/state.ts';

/** How a share compares with another as both are written: shares that look the same are the same. */
export function compareShares(share: number, other: number, format: (share: number) => string): Comparison {
  if (format(share) === format(other)) return 'same';
  return share > other ? 'more' : 'less';
}
