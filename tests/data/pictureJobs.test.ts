import { describe, expect, test } from 'vitest';
import { bitPlaneKernel } from '../../src/core/agreement/allPairs.ts';
import { selectAll } from '../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../src/core/agreement/voteTable.ts';
import { runPictureJob } from '../../src/data/pictureJobs.ts';
import { makeDataSet, makeGrid } from '../core/agreement/builders.ts';
import { distancesOf } from '../core/ordering/builders.ts';

describe(runPictureJob, () => {
  test('draws a map with its anchors left and right, from what a worker can be sent', () => {
    const job = structuredClone({
      kind: 'map' as const,
      dissimilarities: distancesOf([
        [0, 0],
        [3, 4],
        [3, 0],
      ]),
      anchors: { left: 0, right: 1 },
    });
    const answer = runPictureJob(job);
    if (answer.kind !== 'map') throw new Error(`answer of another kind: ${answer.kind}`);
    const [left, right] = answer.map.points;
    expect((right?.x ?? 0) - (left?.x ?? 0)).toBeCloseTo(5, 3);
    expect(answer.map.isAnchored).toBe(true);
  });

  test('compares rankings in the order asked for', () => {
    const table = buildVoteTable(makeDataSet(makeGrid('YYNNA', 'YNNAA', 'NNYYA', 'YYYYY')));
    const tables = bitPlaneKernel.tables(table, selectAll(table));
    const answer = runPictureJob({
      kind: 'rankings',
      tables: [tables],
      baseline: { measure: 'strict', tables: 0 },
      others: [
        { measure: 'strict', tables: 0 },
        { measure: 'coincidence', tables: 0 },
      ],
      minShared: 1,
    });
    if (answer.kind !== 'rankings') throw new Error(`answer of another kind: ${answer.kind}`);
    expect(answer.rankings).toHaveLength(2);
    expect(answer.rankings[0]?.spearman).toBe(1);
    expect(answer.rankings[0]?.movedStates).toBe(0);
    expect(answer.rankings[0]?.blocs.flat().toSorted()).toEqual([0, 1, 2, 3]);
    expect(answer.rankings[1]?.spearman).toBeLessThan(1);
  });

  test('throws on tables that were not sent', () => {
    expect(() =>
      runPictureJob({
        kind: 'rankings',
        tables: [],
        baseline: { measure: 'strict', tables: 0 },
        others: [{ measure: 'pi', tables: 0 }],
        minShared: 1,
      }),
    ).toThrow('tables unknown: 0');
  });
});
