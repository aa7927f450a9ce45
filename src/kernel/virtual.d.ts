/** The compiled kernel, made by the build (see `vitePlugin.ts`). */
declare module 'virtual:agreement-kernel' {
  export const kernelBytes: Uint8Array<ArrayBuffer>;
}
