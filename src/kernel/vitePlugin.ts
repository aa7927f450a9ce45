import type { Plugin } from 'vite';
import { compileKernel, KERNEL_SOURCE } from './compile.ts';

const MODULE = 'virtual:agreement-kernel';
const RESOLVED = `\0${MODULE}`;

/**
 * Compiles the kernel during the build and in development, and serves it as the module `virtual:agreement-kernel`.
 *
 * The binary of some 2 kB stands in the module's text: one request fewer, and no address that could go wrong.
 */
export function agreementKernel(): Plugin {
  return {
    name: 'rollcall-agreement-kernel',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      this.addWatchFile(KERNEL_SOURCE);
      const text = Buffer.from(await compileKernel()).toString('base64');
      return `export const kernelBytes = Uint8Array.from(atob('${text}'), (letter) => letter.charCodeAt(0));`;
    },
  };
}
