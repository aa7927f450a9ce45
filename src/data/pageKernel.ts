import type { AgreementKernel } from '../core/agreement/agreementKernel.ts';
import { bitPlaneKernel } from '../core/agreement/allPairs.ts';
import { loadKernel } from '../kernel/loadKernel.ts';

let loaded: Promise<AgreementKernel> | undefined;
let current = bitPlaneKernel;

/** The kernel of the page: the fast one, or the plain one where WebAssembly is not to be had. Loaded once. */
export function loadPageKernel(): Promise<AgreementKernel> {
  loaded ??= loadKernel(async () => (await import('virtual:agreement-kernel')).kernelBytes).then(
    ({ kernel }) => {
      current = kernel;
      return kernel;
    },
  );
  return loaded;
}

/** The kernel as far as it is loaded: the plain one until then. */
export function readPageKernel(): AgreementKernel {
  return current;
}
