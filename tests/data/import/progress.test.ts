import { describe, expect, test } from 'vitest';
import type { ImportProgress } from '../../../src/data/import/importMessages.ts';
import { createProgress } from '../../../src/data/import/progress.ts';

/** A file of 100 bytes as it is, then one of 50 bytes that unpacks to ten times as many. */
function follow() {
  const told: ImportProgress[] = [];
  const progress = createProgress({ totalBytes: 150, unpackedBytes: 600 }, (value) => told.push(value));
  return { progress, latest: () => told.at(-1) };
}

describe(createProgress, () => {
  test('counts bytes as they were given, and the work by what they unpack to', () => {
    const { progress, latest } = follow();
    progress.addBytes(100, 1);
    expect(latest()).toMatchObject({ bytes: 100, totalBytes: 150, share: 1 / 6 });
    progress.addBytes(25, 10);
    progress.stage({ kind: 'arranging' });
    expect(latest()).toMatchObject({ bytes: 125, share: 1 / 6 + 250 / 600 });
  });

  test('never says that more than all has been read', () => {
    const { progress, latest } = follow();
    progress.addBytes(150, 10);
    expect(latest()).toMatchObject({ share: 1 });
  });
});
