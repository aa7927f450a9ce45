import { agreementPart } from './agreement.ts';
import { assemblyPart } from './assembly.ts';
import type { BenchPart } from './harness.ts';
import { importPart } from './import.ts';
import { matrixPart } from './matrix.ts';
import { pagePart } from './page.ts';

/** Every part of the benchmark, in the order in which they run. */
export const BENCH_PARTS: readonly BenchPart[] = [
  agreementPart,
  importPart,
  pagePart,
  matrixPart,
  assemblyPart,
];
