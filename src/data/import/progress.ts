import type { ImportProgress } from './importMessages.ts';
import type { ImportStage } from './importResult.ts';

/** The page is told no more often than this. */
const MILLISECONDS_BETWEEN = 100;

/** The bytes that were given, and those that there are to read when they are unpacked. */
interface Amounts {
  readonly totalBytes: number;
  readonly unpackedBytes: number;
}

/** Follows an import; `tell` is given where it stands, a few times a second and at each new stage. */
export function createProgress(
  { totalBytes, unpackedBytes }: Amounts,
  tell: (progress: ImportProgress) => void,
) {
  const rowsByFile = new Map<string, number>();
  let value: ImportProgress = {
    stage: 'rows',
    file: undefined,
    bytes: 0,
    totalBytes,
    share: 0,
    rows: 0,
    documents: 0,
  };
  let lastTold = Number.NEGATIVE_INFINITY;
  const change = (next: Partial<ImportProgress>) => {
    const isNewStage = next.stage !== undefined && next.stage !== value.stage;
    value = { ...value, ...next };
    const now = performance.now();
    if (!isNewStage && now - lastTold < MILLISECONDS_BETWEEN) return;
    lastTold = now;
    tell(value);
  };
  return {
    addBytes: (bytes: number, expansion: number) =>
      change({
        bytes: value.bytes + bytes,
        share: Math.min(1, value.share + (bytes * expansion) / unpackedBytes),
      }),
    stage: (stage: ImportStage) => {
      switch (stage.kind) {
        case 'rows':
          rowsByFile.set(stage.file, stage.rows);
          return change({ stage: 'rows', file: stage.file, rows: sumOf(rowsByFile.values()) });
        case 'document':
          return change({ stage: 'documents', file: stage.file, documents: stage.done });
        case 'arranging':
          return change({ stage: 'arranging', file: undefined });
      }
    },
    keeping: () => change({ stage: 'keeping', file: undefined }),
  };
}

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
