import type { AgreementKernel } from '../core/agreement/agreementKernel.ts';
import { bitPlaneKernel } from '../core/agreement/allPairs.ts';
import { wasmKernel } from './wasmKernel.ts';

/** A kernel that works: the fast one, or the plain one and why. */
export type LoadedKernel =
  | { readonly kind: 'fast'; readonly kernel: AgreementKernel }
  | { readonly kind: 'fallback'; readonly kernel: AgreementKernel; readonly reason: string };

/**
 * The kernel of a compiled binary, or the TypeScript one where the binary cannot be had or run.
 *
 * Takes the bytes or what will fetch or compile them; never rejects.
 */
export async function loadKernel(bytes: BufferSource | (() => Promise<BufferSource>)): Promise<LoadedKernel> {
  try {
    const binary = typeof bytes === 'function' ? await bytes() : bytes;
    const { instance } = await WebAssembly.instantiate(binary);
    return { kind: 'fast', kernel: wasmKernel(instance) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'fallback', kernel: bitPlaneKernel, reason };
  }
}
