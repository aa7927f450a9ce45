import { useEffect, useState } from 'react';
import type { AgreementKernel } from '../core/agreement/agreementKernel.ts';
import { loadPageKernel, readPageKernel } from '../data/pageKernel.ts';

/** What counts all pairs: the fast kernel, or the plain one until that is there; their numbers are equal. */
export function useKernel(): AgreementKernel {
  const [kernel, setKernel] = useState(readPageKernel);
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
