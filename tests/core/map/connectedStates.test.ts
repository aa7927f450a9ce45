import { describe, expect, test } from 'vitest';
import { connectedStates } from '../../../src/core/map/connectedStates.ts';
import { readTable } from '../ordering/builders.ts';

describe(connectedStates, () => {
  test('links states over others', () => {
    const chain = readTable(['0 0.1 - -', '. 0 0.2 -', '. . 0 0.3', '. . . 0']);
    expect(connectedStates(chain).toSorted()).toEqual([0, 1, 2, 3]);
  });

  test('takes the largest of several groups', () => {
    const table = readTable(['0 0.1 - - -', '. 0 - - -', '. . 0 0.2 0.9', '. . . 0 0.9', '. . . . 0']);
    expect(connectedStates(table).toSorted()).toEqual([2, 3, 4]);
  });

  test('is empty where no two states share votes', () => {
    expect(connectedStates(readTable(['0 -', '. 0']))).toEqual([]);
    expect(connectedStates(readTable([]))).toEqual([]);
  });
});
