import { useEffect, useState } from 'react';
import type { ListedDataSet } from '../../data/dataSetList.ts';
import { listShippedSets } from '../../data/loadDataSet.ts';

/** The data sets that the page ships with; none until they are known, or where the list cannot be had. */
export function useShippedSets(): readonly ListedDataSet[] {
  const [sets, setSets] = useState<readonly ListedDataSet[]>([]);
  useEffect(() => {
    let isCurrent = true;
    listShippedSets().then(
      (listed) => {
        if (isCurrent) setSets(listed);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return sets;
}
