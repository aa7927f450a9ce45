import { describe, expect, test } from 'vitest';
import { remember } from '../../src/core/remember.ts';

describe(remember, () => {
  test('reckons once for each thing, even where there is nothing to say of it', () => {
    const asked: object[] = [];
    const nameOf = remember((thing: { readonly name?: string }) => {
      asked.push(thing);
      return thing.name;
    });
    const [named, nameless] = [{ name: 'a' }, {}];
    expect([named, nameless, named, nameless].map(nameOf)).toEqual(['a', undefined, 'a', undefined]);
    expect(asked).toEqual([named, nameless]);
  });
});
