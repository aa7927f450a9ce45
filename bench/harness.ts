import { performance } from 'node:perf_hooks';

/** One comparison: the same work done by us and by a baseline, in one process. Milliseconds are medians. */
export interface BenchResult {
  readonly name: string;
  readonly oursMs: number;
  /** What the other side is, in words. */
  readonly baseline: string;
  readonly baselineMs: number;
  /** How many times faster ours is: `baselineMs / oursMs`. */
  readonly ratio: number;
}

/** A part of the benchmark. `report` takes a line about its progress or its data; it goes to stderr. */
export interface BenchPart {
  readonly name: string;
  run(report: (line: string) => void): Promise<readonly BenchResult[]>;
}

/** Work to be timed. What it returns is looked at, so that no compiler can leave the work out. */
type Work = () => unknown;

interface PairOptions {
  readonly name: string;
  readonly ours: Work;
  readonly baseline: Work;
  readonly baselineName: string;
  /** Timed runs of each side; at least 9, which is also the default. */
  readonly runs?: number;
  /** Runs of each side before the timed ones, so that both are compiled; 2 where not given. */
  readonly warmups?: number;
}

const LEAST_RUNS = 9;

/**
 * How long two ways of doing the same work take: medians of at least nine runs of each, taken in turn
 * (ours, baseline, ours, baseline …), so that a change in the machine's load touches both alike.
 *
 * Work may be asynchronous. Throws where fewer than nine runs are asked for.
 */
export async function measurePair(options: PairOptions): Promise<BenchResult> {
  const { name, ours, baseline, baselineName, runs = LEAST_RUNS, warmups = 2 } = options;
  if (!Number.isInteger(runs) || runs < LEAST_RUNS) throw new Error(`bench runs too few: ${runs}`);
  for (let warmup = 0; warmup < warmups; warmup += 1) {
    await timeOf(ours);
    await timeOf(baseline);
  }
  const oursTimes: number[] = [];
  const baselineTimes: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    oursTimes.push(await timeOf(ours));
    baselineTimes.push(await timeOf(baseline));
  }
  const oursMs = medianOf(oursTimes);
  const baselineMs = medianOf(baselineTimes);
  return { name, oursMs, baseline: baselineName, baselineMs, ratio: baselineMs / oursMs };
}

/** The median of some times; the mean of the middle two where their number is even. Throws on none. */
export function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  if (low === undefined || high === undefined) throw new Error('median missing: no times');
  return (low + high) / 2;
}

const sink: { value: unknown } = { value: undefined };

async function timeOf(work: Work): Promise<number> {
  const start = performance.now();
  const made = work();
  sink.value = made instanceof Promise ? await made : made;
  return performance.now() - start;
}
