import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { selectAll } from '../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../src/core/agreement/voteTable.ts';
import { loadKernel } from '../../src/kernel/loadKernel.ts';
import { agreementKernel } from '../../src/kernel/vitePlugin.ts';
import { makeDataSet, makeGrid } from '../core/agreement/builders.ts';

/** A page whose whole script is the export of the kernel's bytes. */
const entry = {
  name: 'entry',
  // The build makes a path of the name it is given.
  resolveId: (id: string) => (id.endsWith('entry') ? 'entry' : undefined),
  load: (id: string) =>
    id === 'entry' ? "export { kernelBytes } from 'virtual:agreement-kernel';" : undefined,
};

async function builtScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [agreementKernel(), entry],
    build: { write: false, lib: { entry: 'entry', formats: ['es'], fileName: 'entry' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if ('output' in output) return output.output[0].code;
  }
  throw new Error('nothing built');
}

describe(agreementKernel, () => {
  test('puts a kernel into the build that counts', async () => {
    const script = await builtScript();
    const { kernelBytes } = await import(
      /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`
    );
    const loaded = await loadKernel(kernelBytes);
    const table = buildVoteTable(makeDataSet(makeGrid('YNA', 'YAA')));
    expect(loaded.kind).toBe('fast');
    expect([...loaded.kernel.agreement(table, selectAll(table)).same]).toEqual([3, 2, 2, 3]);
    expect(script.length).toBeLessThan(8_000);
  }, 60_000);
});
