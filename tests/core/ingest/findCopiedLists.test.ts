import { describe, expect, test } from 'vitest';
import { findCopiedLists, type ListedRecord } from '../../../src/core/ingest/findCopiedLists.ts';
import { countTally } from '../../../src/core/tally.ts';
import { makeResolution, makeVotes } from '../../support/makeData.ts';
import { tally } from './builders.ts';

const LIST = { FRA: 'Y', DEU: 'Y', CHN: 'N', CUB: 'A' } as const;

function makeRecord(
  number: string,
  declared: string,
  list: Parameters<typeof makeVotes>[1] = LIST,
): ListedRecord {
  const counted = countTally(Object.values(list));
  const isOk = declared === `${counted.yes}-${counted.no}-${counted.abstain}`;
  const resolution = makeResolution({
    symbol: `A/HRC/50/${number}`,
    declared: tally(declared),
    counted,
    status: isOk ? 'ok' : 'disputed',
  });
  return { resolution, votes: makeVotes(resolution, list), kept: { source: number, closingLine: 3 } };
}

const find = (...records: readonly ListedRecord[]) =>
  findCopiedLists(records).map(({ source, message }) => [source, / of (\S+) to the last/.exec(message)?.[1]]);

describe(findCopiedLists, () => {
  test('finds a list that is another record’s and at odds with its own tally', () => {
    const copy = makeRecord('L.2', '1-3-0');
    expect(find(makeRecord('L.1', '2-1-1'), copy)).toEqual([['L.2', 'A/HRC/50/L.1']]);
  });

  test('names the record that the list fits, of several', () => {
    const [other, copy] = [makeRecord('L.1', '0-4-0'), makeRecord('L.2', '1-3-0')];
    const original = makeRecord('L.3', '2-1-1');
    expect(find(other, copy, original)).toEqual([
      ['L.1', 'A/HRC/50/L.3'],
      ['L.2', 'A/HRC/50/L.3'],
    ]);
  });

  test('does not tell by blanks', () => {
    const copy = makeRecord('L.2', '1-3-0', { ...LIST, USA: 'notRecorded', GAB: 'X' });
    expect(find(makeRecord('L.1', '2-1-1'), copy)).toEqual([['L.2', 'A/HRC/50/L.1']]);
  });

  test.each([
    ['equal lists that fit', [makeRecord('L.1', '2-1-1'), makeRecord('L.2', '2-1-1')]],
    ['equal lists under the same tally', [makeRecord('L.1', '3-1-0'), makeRecord('L.2', '3-1-0')]],
    ['a tally with columns exchanged', [makeRecord('L.1', '2-1-1'), makeRecord('L.2', '1-2-1')]],
    ['another list', [makeRecord('L.1', '2-1-1'), makeRecord('L.2', '3-0-1', { ...LIST, CUB: 'Y' })]],
    ['no lists', [makeRecord('L.1', '3-1-0', {}), makeRecord('L.2', '2-1-0', {})]],
  ])('is silent on %s', (_, records) => {
    expect(find(...records)).toEqual([]);
  });
});
