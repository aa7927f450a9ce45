import type { AgreementCounts, AgreementKernel, PairTables } from '../core/agreement/agreementKernel.ts';
import { assertFits, type ResolutionSelection } from '../core/agreement/selection.ts';
import type { VoteTable } from '../core/agreement/voteTable.ts';
import { layOutMemory, type MemoryLayout } from './memoryLayout.ts';

/**
 * The kernel of an instance of `assembly/agreement.ts`.
 *
 * Keeps the planes of the last table in the instance's memory, so that another selection of the same table
 * copies only its mask. Throws where the instance is of something else.
 */
export function wasmKernel(instance: WebAssembly.Instance): AgreementKernel {
  const { agreement, tables, memory } = instance.exports;
  if (typeof agreement !== 'function' || typeof tables !== 'function') {
    throw new Error('kernel malformed: functions missing');
  }
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('kernel malformed: memory missing');
  const place = placeTables(memory);
  return {
    name: 'WASM SIMD',
    agreement: (table, selection): AgreementCounts => {
      const at = place(table, selection);
      const stateCount = table.states.length;
      const vectors = table.wordsPerRow / 4;
      const { yes, abstain, no, mask, active, rows, casts, same, shared } = at;
      agreement(stateCount, vectors, yes, abstain, no, mask, active, rows, casts, same, shared);
      return {
        stateCount,
        same: readWords(memory, at.same, stateCount ** 2),
        shared: readWords(memory, at.shared, stateCount ** 2),
      };
    },
    tables: (table, selection): PairTables => {
      const at = place(table, selection);
      const stateCount = table.states.length;
      const vectors = table.wordsPerRow / 4;
      tables(stateCount, vectors, at.yes, at.abstain, at.no, at.mask, at.active, at.rows, at.cells);
      return { stateCount, cells: readWords(memory, at.cells, stateCount ** 2 * 9) };
    },
  };
}

type Place = (table: VoteTable, selection: ResolutionSelection) => MemoryLayout;

/** Copies a selection, and a table unless it is the one of the call before, and says where they lie. */
function placeTables(memory: WebAssembly.Memory): Place {
  let placed: { readonly table: VoteTable; readonly layout: MemoryLayout } | undefined;
  return (table, selection) => {
    assertFits(table, selection);
    if (placed?.table !== table) placed = { table, layout: placeTable(memory, table) };
    writeWords(memory, placed.layout.mask, selection.words);
    return placed.layout;
  };
}

function placeTable(memory: WebAssembly.Memory, table: VoteTable): MemoryLayout {
  const layout = layOutMemory(table.states.length, table.wordsPerRow);
  const missing = layout.byteLength - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
  writeWords(memory, layout.yes, table.planes.Y);
  writeWords(memory, layout.abstain, table.planes.A);
  writeWords(memory, layout.no, table.planes.N);
  return layout;
}

const PAGE_BYTES = 65_536;

function writeWords(memory: WebAssembly.Memory, pointer: number, words: Uint32Array): void {
  new Uint32Array(memory.buffer, pointer, words.length).set(words);
}

function readWords(memory: WebAssembly.Memory, pointer: number, length: number): Uint32Array {
  return new Uint32Array(memory.buffer, pointer, length).slice();
}
