import { describe, expect, test } from 'vitest';
import { seatOf } from '../../../src/core/agreement/seat.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import type { Resolution } from '../../../src/core/resolution.ts';
import { makeDataSet, makeDate, makeGrid } from './builders.ts';

/** Whether the last state of a grid had a seat in its only vote. */
function seatOfLast(letters: string, fields: Partial<Resolution>, roster: boolean | undefined = undefined) {
  const table = buildVoteTable(makeDataSet(makeGrid(...letters), () => fields));
  const [resolution] = table.resolutions;
  if (resolution === undefined) throw new Error('vote missing');
  return seatOf(table, letters.length - 1, () => roster)(resolution);
}

describe(seatOf, () => {
  const council = { body: 'SC', date: makeDate(2022, 2, 25) } as const;
  const fifteen = 'YYYYYYYYYYYNAAX';

  test('goes by the roster where it is known', () => {
    expect(seatOfLast(`${fifteen}-`, council, true)).toBe(true);
    expect(seatOfLast('Y-', council, false)).toBe(false);
  });

  test('goes by a vote that has as many states on record as there are seats', () => {
    expect(seatOfLast(`${fifteen}-`, council)).toBe(false);
    expect(seatOfLast(fifteen, council)).toBe(true);
  });

  test('says nothing where a seat may be missing, or the number of seats is not known', () => {
    expect(seatOfLast(`${fifteen.slice(1)}-`, council)).toBeUndefined();
    expect(seatOfLast(`${fifteen}-`, { ...council, date: undefined })).toBeUndefined();
    expect(seatOfLast(`${fifteen}-`, { ...council, body: 'CHR' })).toBeUndefined();
  });
});
