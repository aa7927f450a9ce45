import type { AgreementCounts, AgreementKernel } from '../src/core/agreement/agreementKernel.ts';
import { bitPlaneKernel } from '../src/core/agreement/allPairs.ts';
import { type ResolutionSelection, selectWhere } from '../src/core/agreement/selection.ts';
import { buildVoteTable, type VoteTable } from '../src/core/agreement/voteTable.ts';
import { compileKernel } from '../src/kernel/compile.ts';
import { loadKernel } from '../src/kernel/loadKernel.ts';
import { countByLookup, countNaively, countNineNaively } from './agreement/baselines.ts';
import { type CodeGrid, makeBenchDataSet, makeCodes } from './agreement/data.ts';
import { startNumpy } from './agreement/numpy.ts';
import { type BenchPart, type BenchResult, measurePair } from './harness.ts';

const STATES = 193;
const VOTES = 6_500;

/** Runs enough for a median of what takes some milliseconds, and for the compiler to have done its best. */
const QUICK = { runs: 41, warmups: 20 };

/** Runs enough for a median that a moment of other work on the machine does not move, where each takes a second. */
const STEADY = { runs: 15, warmups: 5 };

type Report = (line: string) => void;

/** Positions in both forms: as bytes for the baselines, packed for us. */
interface Subject {
  readonly grid: CodeGrid;
  readonly table: VoteTable;
  readonly kernel: AgreementKernel;
}

/** Agreement of all pairs after a change of selection, against what a person would write or pick instead. */
export const agreementPart: BenchPart = {
  name: 'agreement',
  run: async (report) => {
    const loaded = await loadKernel(compileKernel);
    if (loaded.kind === 'fallback') report(`the fallback stands in for the kernel: ${loaded.reason}`);
    const subject = makeSubject(STATES, VOTES, loaded.kernel);
    report(`${STATES} states × ${VOTES} votes, kernel: ${loaded.kernel.name}`);
    reportMemory(subject, report);
    assertEqual(subject);
    return [
      ...(await comparePlain(subject)),
      ...(await compareNumpy(subject, report)),
      ...(await compareGrowth(subject)),
      await comparePacking(subject),
    ];
  },
};

function makeSubject(states: number, votes: number, kernel: AgreementKernel): Subject {
  const grid = makeCodes(states, votes);
  return { grid, table: buildVoteTable(makeBenchDataSet(grid)), kernel };
}

/** What a change of filter costs besides the counting: the predicate is asked for every resolution. */
function changeSelection(table: VoteTable): ResolutionSelection {
  return selectWhere(table, ({ session }) => session !== '');
}

function countAll(kernel: AgreementKernel, table: VoteTable): AgreementCounts {
  return kernel.agreement(table, changeSelection(table));
}

async function comparePlain({ grid, table, kernel }: Subject): Promise<readonly BenchResult[]> {
  const naive = { baseline: () => countNaively(grid), baselineName: 'naive loop' };
  return [
    await measurePair({ name: 'kernel', ours: () => countAll(kernel, table), ...naive, ...STEADY }),
    await measurePair({ name: 'fallback', ours: () => countAll(bitPlaneKernel, table), ...naive }),
    await measurePair({
      name: 'kernel and lookup',
      ours: () => countAll(kernel, table),
      baseline: () => countByLookup(grid),
      baselineName: 'table lookup',
    }),
    await measurePair({
      name: 'kernel and fallback',
      ours: () => countAll(kernel, table),
      baseline: () => countAll(bitPlaneKernel, table),
      baselineName: 'bit planes in TypeScript',
    }),
    await measurePair({
      name: 'nine cells',
      ours: () => kernel.tables(table, changeSelection(table)),
      baseline: () => countNineNaively(grid),
      baselineName: 'naive loop, nine cells',
      ...STEADY,
    }),
  ];
}

async function compareNumpy(
  { grid, table, kernel }: Subject,
  report: Report,
): Promise<readonly BenchResult[]> {
  const numpy = await startNumpy(grid);
  if (numpy === undefined) {
    report('numpy is absent: no python3 with numpy found');
    return [];
  }
  const { same } = countAll(kernel, table);
  const expected = same.reduce((sum, count) => sum + count, 0);
  if ((await numpy.count()) !== expected) throw new Error('numpy differs');
  const result = await measurePair({
    name: 'kernel and numpy',
    ours: () => countAll(kernel, table),
    baseline: numpy.count,
    baselineName: `numpy ${numpy.version}, one-hot product`,
    ...QUICK,
  });
  numpy.stop();
  return [result];
}

/** How much longer twice the size takes; the baseline is ourselves at the usual size, so ratios are under 1. */
async function compareGrowth({ table, kernel }: Subject): Promise<readonly BenchResult[]> {
  const usual = {
    baseline: () => countAll(kernel, table),
    baselineName: `kernel, ${STATES} × ${VOTES}`,
    ...QUICK,
  };
  // A kernel holds one table at a time: each table gets its own, so that no run pays for copying.
  const twiceStates = makeSubject(STATES * 2, VOTES, (await loadKernel(compileKernel)).kernel);
  const twiceVotes = makeSubject(STATES, VOTES * 2, (await loadKernel(compileKernel)).kernel);
  return [
    await measurePair({
      name: 'twice the states',
      ours: () => countAll(twiceStates.kernel, twiceStates.table),
      ...usual,
    }),
    await measurePair({
      name: 'twice the votes',
      ours: () => countAll(twiceVotes.kernel, twiceVotes.table),
      ...usual,
    }),
  ];
}

/** From one object per vote to the packed table, against the plainest thing: the same look-ups into bytes. */
function comparePacking({ grid }: Subject): Promise<BenchResult> {
  const dataSet = makeBenchDataSet(grid);
  return measurePair({
    name: 'packing',
    ours: () => buildVoteTable(dataSet),
    baseline: () => packBytes(dataSet),
    baselineName: 'one byte per vote',
  });
}

function packBytes({ resolutions, states, votes }: ReturnType<typeof makeBenchDataSet>): Uint8Array {
  const columnById = new Map(resolutions.map(({ id }, column) => [id, column]));
  const rowByState = new Map(states.map(({ code }, row) => [code, row]));
  const bytes = new Uint8Array(resolutions.length * states.length);
  for (const { resolutionId, state, position } of votes) {
    const row = rowByState.get(state) ?? 0;
    const column = columnById.get(resolutionId) ?? 0;
    bytes[row * resolutions.length + column] = 'XYAN'.indexOf(position);
  }
  return bytes;
}

function reportMemory({ grid, table }: Subject, report: Report): void {
  const words = [...Object.values(table.planes), table.cast, table.disputed, table.unanimous];
  const packed = words.reduce((sum, { byteLength }) => sum + byteLength, 0);
  report(`memory: packed table ${kilobytes(packed)}, one byte per vote ${kilobytes(grid.codes.byteLength)}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

function assertEqual({ grid, table, kernel }: Subject): void {
  const naive = countNaively(grid);
  for (const other of [countAll(kernel, table), countAll(bitPlaneKernel, table), countByLookup(grid)]) {
    if (!isEqual(other.same, naive.same) || !isEqual(other.shared, naive.shared)) {
      throw new Error('agreement differs between the sides measured');
    }
  }
  const { cells } = kernel.tables(table, changeSelection(table));
  if (!isEqual(cells, countNineNaively(grid)))
    throw new Error('nine cells differ between the sides measured');
}

function isEqual(a: Uint32Array, b: Uint32Array): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
