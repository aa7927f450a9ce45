import { useEffect, useState } from 'react';
import type { AgreementKernel } from '../core/agreement/agreementKernel.ts';
import { bitPlaneKernel } from '../core/agreement/allPairs.ts';
import { loadPageKernel } from '../data/pageKernel.ts';

/** What counts all pairs: the plain kernel at once, the fast one as soon as it is there; their numbers are equal. */
export function useKernel(): AgreementKernel {
  const [kernel, setKernel] = useState(bitPlaneKernel);
  useEffect(() => {
    let isCurrent = true;
    loadPageKernel().then((fast) => {
      if (isCurrent) setKernel(fast);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return kernel;
}
