import { describe, expect, test } from 'vitest';
import { compileKernel } from '../../src/kernel/compile.ts';

describe(compileKernel, () => {
  test('gives WebAssembly that needs nothing from outside', async () => {
    const binary = await compileKernel();
    const module = await WebAssembly.compile(binary);
    expect(WebAssembly.Module.imports(module)).toEqual([]);
    expect(WebAssembly.Module.exports(module).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['agreement', 'tables', 'memory']),
    );
  }, 60_000);

  test('gives the same bytes each time', async () => {
    expect(await compileKernel()).toEqual(await compileKernel());
  }, 60_000);
});
