import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AgreementKernel } from '../../src/core/agreement/agreementKernel.ts';
import { bitPlaneKernel } from '../../src/core/agreement/allPairs.ts';
import { selectAll, selectColumns, selectWhere } from '../../src/core/agreement/selection.ts';
import { buildVoteTable, type VoteTable } from '../../src/core/agreement/voteTable.ts';
import type { Position } from '../../src/core/position.ts';
import { compileKernel } from '../../src/kernel/compile.ts';
import { loadKernel } from '../../src/kernel/loadKernel.ts';
import { arbitraryGrid, largeGrid } from '../core/agreement/arbitraryTable.ts';
import { makeDataSet } from '../core/agreement/builders.ts';

let kernel: AgreementKernel = bitPlaneKernel;

beforeAll(async () => {
  const loaded = await loadKernel(compileKernel);
  if (loaded.kind === 'fallback') throw new Error(loaded.reason);
  kernel = loaded.kernel;
}, 60_000);

function expectEqualKernels(table: VoteTable, selection = selectAll(table)): void {
  expect(kernel.agreement(table, selection)).toEqual(bitPlaneKernel.agreement(table, selection));
  expect(kernel.tables(table, selection)).toEqual(bitPlaneKernel.tables(table, selection));
}

describe('the compiled kernel', () => {
  test('is another one than the reference', () => {
    expect(kernel.name).toBe('WASM SIMD');
  });

  test('counts as the reference does on any table and selection', () => {
    fc.assert(
      fc.property(arbitraryGrid(9, 300), fc.infiniteStream(fc.boolean()), (grid, choices) => {
        const table = buildVoteTable(makeDataSet(grid));
        expectEqualKernels(
          table,
          selectWhere(table, () => choices.next().value),
        );
      }),
      { numRuns: 60 },
    );
  });

  // One vector more or less than a step of two, a turn of eight or a block of 56; one state more or less than a tile.
  test.each([
    [1, 1],
    [2, 127],
    [3, 128],
    [7, 129],
    [8, 2 * 128 + 1],
    [9, 4 * 128],
    [15, 5 * 128],
    [16, 6 * 128 + 127],
    [17, 8 * 128],
    [9, 8 * 128 + 1],
    [9, 15 * 128],
    [9, 55 * 128],
    [17, 56 * 128],
    [17, 56 * 128 + 1],
    [9, 58 * 128],
    [9, 112 * 128 + 5],
  ])('counts as the reference does on %i states and %i votes', (stateCount, voteCount) => {
    expectEqualKernels(buildVoteTable(makeDataSet(largeGrid(stateCount, voteCount))));
  });

  // Full vectors everywhere: the most that a counter has to hold, beyond what 8 bits of any byte can.
  test.each(['Y', 'A', 'N'] as const)('loses no count where all vote %s for 15,000 votes', (position) => {
    const all = Array.from({ length: 15_000 }, () => position);
    const split = all.map((_, vote): Position => (vote % 2 === 0 ? 'Y' : 'N'));
    expectEqualKernels(buildVoteTable(makeDataSet([all, all, split])));
  });

  test('counts as the reference does on any stretch of a table of several blocks', () => {
    const votes = 57 * 128;
    const table = buildVoteTable(makeDataSet(largeGrid(10, votes)));
    fc.assert(
      fc.property(fc.nat(votes), fc.nat(votes), fc.integer({ min: 1, max: 300 }), (from, to, every) => {
        expectEqualKernels(
          table,
          selectWhere(table, (_, column) => column >= from && column < to && column % every === 0),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('counts nothing on an empty selection', () => {
    const table = buildVoteTable(makeDataSet(largeGrid(5, 200)));
    const none = selectColumns(table, []);
    // What a call before has left in the memory must not show.
    kernel.agreement(table, selectAll(table));
    expect(kernel.agreement(table, none).same).toEqual(new Uint32Array(25));
    expect(kernel.agreement(table, none).shared).toEqual(new Uint32Array(25));
    kernel.tables(table, selectAll(table));
    expect(kernel.tables(table, none).cells).toEqual(new Uint32Array(225));
  });

  test('counts on tables without votes and without states', () => {
    expectEqualKernels(buildVoteTable(makeDataSet([[], []])));
    expectEqualKernels(buildVoteTable({ resolutions: [], votes: [], states: [] }));
  });

  test('serves several tables in turn', () => {
    const small = buildVoteTable(makeDataSet(largeGrid(4, 60)));
    const large = buildVoteTable(makeDataSet(largeGrid(40, 700, 2)));
    for (const table of [small, large, small]) expectEqualKernels(table);
  });

  test('gives results that a later call does not change', () => {
    const table = buildVoteTable(makeDataSet(largeGrid(4, 60)));
    const before = kernel.agreement(table, selectAll(table));
    const kept = before.same.slice();
    kernel.agreement(table, selectColumns(table, []));
    expect(before.same).toEqual(kept);
  });

  test('refuses a selection of another table', () => {
    const table = buildVoteTable(makeDataSet(largeGrid(2, 60)));
    const other = buildVoteTable(makeDataSet(largeGrid(2, 700)));
    expect(() => kernel.agreement(table, selectAll(other))).toThrow('selection of another table');
    expect(() => bitPlaneKernel.agreement(table, selectAll(other))).toThrow('selection of another table');
  });
});

describe(loadKernel, () => {
  test('falls back, with the reason, on bytes that are no kernel', async () => {
    const loaded = await loadKernel(new Uint8Array([1, 2, 3, 4]));
    expect(loaded).toMatchObject({ kind: 'fallback', kernel: bitPlaneKernel });
    expect(loaded.kind === 'fallback' && loaded.reason).toContain('WebAssembly');
  });

  test('falls back, with the reason, where the bytes cannot be had', async () => {
    const loaded = await loadKernel(() => Promise.reject(new Error('compiler missing')));
    expect(loaded).toMatchObject({ kind: 'fallback', reason: 'compiler missing' });
  });

  test('falls back on WebAssembly that is something else', async () => {
    const empty = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    expect(await loadKernel(empty)).toMatchObject({
      kind: 'fallback',
      reason: 'kernel malformed: functions missing',
    });
  });
});
