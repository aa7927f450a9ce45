import { describe, expect, test } from 'vitest';
import { keepParts } from '../../src/url/keepParts.ts';
import { parseViewState } from '../../src/url/parseViewState.ts';

const LINK = '?view=compare&session=50,51&states=MEX,BRA&groups=eu&sets=Two:MEX.BRA&sort=-date&columns=date';

describe(keepParts, () => {
  test('keeps the parts that a change elsewhere leaves as they were', () => {
    const before = parseViewState(LINK).state;
    const after = parseViewState(`${LINK}&q=water&unanimous=exclude`).state;
    const kept = keepParts(before, after);
    expect(kept).toEqual(after);
    for (const part of ['filter', 'states', 'groups', 'sets', 'anchors', 'sort', 'columns'] as const) {
      expect(kept[part]).toBe(before[part]);
    }
  });

  test('takes over the parts that changed', () => {
    const after = parseViewState(LINK.replace('50,51', '52').replace('MEX,BRA', 'MEX')).state;
    const kept = keepParts(parseViewState(LINK).state, after);
    expect(kept).toEqual(after);
    expect(kept.filter).toBe(after.filter);
    expect(kept.states).toBe(after.states);
  });
});
