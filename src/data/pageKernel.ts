import type { AgreementKernel } from '../core/agreement/agreementKernel.ts';
import { loadKernel } from '../kernel/loadKernel.ts';

let loaded: Promise<AgreementKernel> | undefined;

/** The kernel of the page: the fast one, or the plain one where WebAssembly is not to be had. Loaded once. */
export function loadPageKernel(): Promise<AgreementKernel> {
  loaded ??= loadKernel(async () => (await import('virtual:agreement-kernel')).kernelBytes).then(
    ({ kernel }) => kernel,
  );
  return loaded;
}
