import { describe, expect, test } from 'vitest';
import { openVoteTable } from '../../../src/core/agreement/packedVotes.ts';
import { DESCRIPTOR_FILE } from '../../../src/core/package/buildPackage.ts';
import { formatPackage } from '../../../src/data/formatPackage.ts';
import type { ByteSource } from '../../../src/data/import/byteSource.ts';
import { importFiles } from '../../../src/data/import/importFiles.ts';
import { importPackage } from '../../../src/data/import/importPackage.ts';
import { makeCouncil } from '../../cli/councilPackage.ts';

const FILES = formatPackage(makeCouncil({ version: '' }), 0).map((file): ByteSource => {
  const bytes = 'bytes' in file ? file.bytes : new TextEncoder().encode(file.text);
  return {
    name: `set/${file.name}`,
    size: bytes.length,
    read: (start, end) => bytes.slice(start, end),
  };
});
const filesEndingIn = (...endings: readonly string[]) =>
  FILES.filter(({ name }) => endings.some((ending) => name.endsWith(ending)));

describe(importPackage, () => {
  const importAll = (files: readonly ByteSource[]) =>
    importFiles(files, { onStage: () => undefined, mappings: new Map() });

  test('reads the same set from CSV, from Parquet and from both', async () => {
    const csv = await importAll(filesEndingIn('.csv', DESCRIPTOR_FILE));
    const [set] = csv.sets;
    expect(set?.packed.head.resolutions).toHaveLength(6);
    expect(set && openVoteTable(set.packed).states).toHaveLength(5);
    expect(csv.passedOver).toEqual([]);
    expect(await importAll(filesEndingIn('.parquet', DESCRIPTOR_FILE))).toEqual(csv);
    expect(await importAll(FILES)).toEqual(csv);
  });

  test('names the table that is there in neither form', async () => {
    const { sets, passedOver } = await importAll(
      filesEndingIn('.parquet', DESCRIPTOR_FILE).filter(({ name }) => !name.includes('votes')),
    );
    expect(sets).toEqual([]);
    expect(passedOver).toMatchObject([
      { source: 'set/votes.csv', message: 'is missing. The file was passed over.' },
    ]);
  });
});
